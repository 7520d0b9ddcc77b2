import { useEffect, useRef } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

interface RepairNewsProps {
  readonly news: ValueOf<"repair">;
  readonly isUndo: boolean;
  undo(): void;
}

/** What a repair did, and the way back. The list below is new, so the focus comes here. */
export function RepairNews({ news, isUndo, undo }: RepairNewsProps) {
  const { say } = useWords();
  const { done, left, after } = news;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news) place.current?.focus();
  }, [news]);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind={done > 0 ? "done" : "warning"}>
        <p>{say(isUndo ? "check.undone" : "check.repaired", { n: done })}</p>
        {left > 0 && <p>{say("check.left", { n: left })}</p>}
        {!isUndo && after.canUndo && (
          <button type="button" onClick={undo}>
            {say("check.undo")}
          </button>
        )}
      </Notice>
    </div>
  );
}
