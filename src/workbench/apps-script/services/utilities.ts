import { createHash, createHmac, randomUUID } from "node:crypto";
import { isDate } from "../is-date.ts";
import { enumeration, Service } from "../service.ts";
import { Blob, bytesOf, signedBytes } from "./blob.ts";
import { formatDate } from "./format-date.ts";

const HASHES = { MD5: "md5", SHA_1: "sha1", SHA_256: "sha256", SHA_384: "sha384", SHA_512: "sha512" } as const;
const LONGEST_SLEEP_MS = 300_000;

type TextOrBytes = string | readonly number[];

export class Utilities extends Service {
  readonly serviceName = "Utilities";
  readonly DigestAlgorithm = enumeration("MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512");
  readonly Charset = enumeration("US_ASCII", "UTF_8");

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date)) throw new Error("Utilities.formatDate needs a Date as its first argument.");
    return formatDate(date.getTime(), timeZone, format);
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Signed bytes, as Java has them. Texts are taken as UTF-8. */
  computeDigest(algorithm: keyof typeof HASHES, value: TextOrBytes): number[] {
    return signedBytes(createHash(HASHES[algorithm]).update(bytesOf(value)).digest());
  }

  computeHmacSha256Signature(value: TextOrBytes, key: TextOrBytes): number[] {
    return signedBytes(createHmac("sha256", bytesOf(key)).update(bytesOf(value)).digest());
  }

  base64Encode(value: TextOrBytes): string {
    return bytesOf(value).toString("base64");
  }

  base64EncodeWebSafe(value: TextOrBytes): string {
    return this.base64Encode(value).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, "base64"));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, "base64url"));
  }

  newBlob(data: TextOrBytes, contentType?: string, name?: string): Blob {
    return new Blob(bytesOf(data), contentType ?? (typeof data === "string" ? "text/plain" : null), name ?? null);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP_MS) throw new Error("Utilities.sleep waits at most 300000 milliseconds.");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
}
