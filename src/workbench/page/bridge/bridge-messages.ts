/** From a page of the script to the workbench around it. */
export type BridgeRequest =
  | { readonly kind: "call"; readonly id: string; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "size"; readonly width?: number; readonly height?: number }
  | { readonly kind: "focusEditor" };

/** The answer to a call. */
export type BridgeResponse =
  | { readonly kind: "returned"; readonly id: string; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: string; readonly message: string };
