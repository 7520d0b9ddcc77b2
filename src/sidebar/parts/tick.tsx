import type { ComponentChildren } from "preact";

interface TickProps {
  readonly isOn: boolean;
  readonly children: ComponentChildren;
  set(isOn: boolean): void;
}

/** A box to tick, its words beside it. */
export function Tick({ isOn, set, children }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
