import type { ComponentChildren } from "preact";

/** What a notice is about; each kind has a sign beside its colour. */
export type NoticeKind = "done" | "error" | "warning" | "hint";

const SIGNS: Readonly<Record<NoticeKind, string>> = { done: "✓", error: "!", warning: "!", hint: "i" };

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
}

/** A boxed sentence that stands out. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === "error" ? "alert" : undefined}>
      <span class="sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}
