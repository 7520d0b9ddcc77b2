/** A file as a browser gets it. */
export interface ServedFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}
