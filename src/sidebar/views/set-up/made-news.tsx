import { useEffect, useRef } from "preact/hooks";
import { useShell } from "../../frame/shell.ts";
import { CellLink } from "../../parts/cell-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

interface MadeNewsProps {
  readonly made: readonly string[];
  undo(): void;
}

/** What was made, what comes next, and the way back. The button that was pressed is gone, so the focus comes here. */
export function MadeNews({ made, undo }: MadeNewsProps) {
  const { say } = useWords();
  const { go } = useShell();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const [first] = made;
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="done">
        <p>{say("setUp.made", { tabs: made.join(", ") })}</p>
        {first !== undefined && <CellLink at={first} label={say("score.open", { tab: first })} />}
      </Notice>
      <p>{say("setUp.next")}</p>
      <div class="beside">
        <button type="button" class="primary" onClick={() => go("check")}>
          {say("view.check")}
        </button>
        <button type="button" onClick={undo}>
          {say("setUp.undo")}
        </button>
      </div>
    </div>
  );
}
