import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../words/page-words.ts";

const FIRST = 20;

interface MoreProps<T> {
  readonly items: readonly T[];
  show(item: T): ComponentChildren;
}

/** A list of which the first few are shown, the others when they are asked for. */
export function More<T>({ items, show }: MoreProps<T>) {
  const { say } = useWords();
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ul class="plain">{items.slice(0, shown).map(show)}</ul>
      {items.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + 5 * FIRST)}>
          {say("frame.more", { n: items.length - shown })}
        </button>
      )}
    </>
  );
}
