// What clasp calls of Google's 335 APIs. The package that holds them all weighs 213 MB and takes a
// second to load, so package.json puts this one in its place.
import { discovery } from "@googleapis/discovery";
import { drive } from "@googleapis/drive";
import { logging } from "@googleapis/logging";
import { oauth2 } from "@googleapis/oauth2";
import { script } from "@googleapis/script";
import { serviceusage } from "@googleapis/serviceusage";

export const google = { discovery, drive, logging, oauth2, script, serviceusage };
