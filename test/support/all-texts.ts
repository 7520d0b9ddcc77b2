import { readTextsFrom } from "../../src/i18n/texts-of.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { ZH_HANT } from "../../src/i18n/zh-hant.ts";

// Tests of modules have no data files to read the Chinese texts from; tests of the built script read the real ones.
readTextsFrom((language) => (language === "zh-Hans" ? ZH_HANS : language === "zh-Hant" ? ZH_HANT : null));
