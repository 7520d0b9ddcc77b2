import type { ComponentChildren } from "preact";

/** What a notice is about; each kind has a sign beside its colour. */
export type NoticeKind = "done" | "error" | "warning" | "hint";

/** Drawn, not written: not every font has a check mark. */
const SIGNS: Readonly<Record<NoticeKind, string>> = {
  done: "M4.5 9.5l3 3 6-6.5",
  error: "M9 4.5v6M9 13v.6",
  warning: "M9 4.5v6M9 13v.6",
  hint: "M9 8v5.5M9 4.6v.6",
};

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
}

/** A boxed sentence that stands out. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === "error" ? "alert" : undefined}>
      <svg class="sign" viewBox="0 0 18 18" aria-hidden="true">
        <path d={SIGNS[kind]} />
      </svg>
      <div>{children}</div>
    </div>
  );
}
