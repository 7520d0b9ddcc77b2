import { el, part } from "./dom.ts";

const SHOWN_MS = 5_000;

export type Tone = "plain" | "error";

/** A short message in the corner; a sticky one stays until it is dismissed. */
export function showToast(message: string, { title = "", tone = "plain" as Tone, isSticky = false } = {}): () => void {
  const toast = el(
    "div",
    { className: `wb-toast wb-toast-${tone}` },
    el("div", {}, ...(title ? [el("strong", { textContent: title })] : []), el("p", { textContent: message })),
    el("button", { type: "button", textContent: "Dismiss", className: "wb-link", onclick: () => toast.remove() }),
  );
  part("toasts").append(toast);
  if (!isSticky) setTimeout(() => toast.remove(), SHOWN_MS);
  return () => toast.remove();
}
