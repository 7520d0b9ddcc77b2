import type { FromPage, ToPage } from "../protocol.ts";

/** What the server asks of the thread that has the workbook; each is answered. */
export type HostRequest =
  | { readonly kind: "view"; readonly user: string }
  | { readonly kind: "open"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "sample" }
  | { readonly kind: "xlsx" }
  | { readonly kind: "csv"; readonly tab: string }
  | { readonly kind: "save" }
  | { readonly kind: "close" };

export type ToHost =
  | { readonly kind: "page"; readonly from: FromPage }
  | { readonly kind: "request"; readonly id: number; readonly request: HostRequest };

export type FromHost =
  | { readonly kind: "ready" }
  | { readonly kind: "send"; readonly message: ToPage }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "refusal"; readonly id: number; readonly message: string };

/** What the thread is told when it starts. */
export interface HostOptions {
  readonly projectFolder: string;
  readonly dataFolder: string;
  /** The file to open, absolute; null for the workbook of last time, or the sample. */
  readonly file: string | null;
}
