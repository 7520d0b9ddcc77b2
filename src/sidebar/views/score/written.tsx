import { useEffect, useRef } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { CellLink } from "../../parts/cell-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

/** What was written, with the way to it. The button that was pressed is gone, so the focus comes here. */
export function Written({ done }: { readonly done: ValueOf<"score"> }) {
  const { say } = useWords();
  const { period, scored, people, tabs } = done;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="done">
        <p>{say("score.done", { period, scored, people })}</p>
        <ul class="plain">
          {tabs.map((tab) => (
            <li key={tab}>
              <CellLink at={tab} label={say("score.open", { tab })} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
