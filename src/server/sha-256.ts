import type { Digest } from "../core/index.ts";

/** The SHA-256 of a text by Google's service, in hexadecimal. (Its bytes are signed, as Java has them.) */
export const sha256: Digest = (text) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, "0"))
    .join("");
