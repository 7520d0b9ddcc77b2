import { Service } from "../service.ts";

/** Some bytes with a name and a type. */
export class Blob extends Service {
  readonly serviceName = "Blob";
  bytes: Buffer;
  contentType: string | null;
  name: string | null;

  constructor(bytes: Buffer, contentType: string | null, name: string | null) {
    super();
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  setBytes(bytes: readonly number[]): this {
    this.bytes = bytesOf(bytes);
    return this;
  }

  getDataAsString(): string {
    return this.bytes.toString("utf8");
  }

  setDataFromString(text: string): this {
    this.bytes = bytesOf(text);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string): this {
    this.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}

/** Texts are UTF-8. */
export const bytesOf = (data: string | readonly number[]): Buffer =>
  typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(Array.from(data));

/** Bytes as Java has them: from -128 to 127. */
export const signedBytes = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
