import { createHash, randomUUID } from "node:crypto";
import { isDate } from "../is-date.ts";
import { enumeration, Service } from "../service.ts";
import { formatDate } from "./format-date.ts";

const HASHES = { MD5: "md5", SHA_1: "sha1", SHA_256: "sha256", SHA_512: "sha512" } as const;
const LONGEST_SLEEP_MS = 300_000;

export class Utilities extends Service {
  readonly serviceName = "Utilities";
  readonly DigestAlgorithm = enumeration("MD5", "SHA_1", "SHA_256", "SHA_512");
  readonly Charset = enumeration("US_ASCII", "UTF_8");

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date)) throw new Error("Utilities.formatDate needs a Date as its first argument.");
    return formatDate(date.getTime(), timeZone, format);
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Signed bytes, as Java has them. */
  computeDigest(algorithm: keyof typeof HASHES, value: string): number[] {
    const digest = createHash(HASHES[algorithm]).update(value, "utf8").digest();
    return Array.from(digest, (byte) => (byte > 127 ? byte - 256 : byte));
  }

  base64Encode(value: string | readonly number[]): string {
    return (typeof value === "string" ? Buffer.from(value, "utf8") : Buffer.from(value)).toString("base64");
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP_MS) throw new Error("Utilities.sleep waits at most 300000 milliseconds.");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
}
