import { useEffect, useRef } from "preact/hooks";
import { useShell } from "../../../frame/shell.ts";
import { Notice } from "../../../parts/notice.tsx";
import { useWords } from "../../../words/page-words.ts";

interface KeptNewsProps {
  readonly text: string;
  /** Null where nothing can be taken back. */
  readonly undo: (() => void) | null;
}

/** What became of the mapping, what comes next, and the way back. The form is gone, so the focus comes here. */
export function KeptNews({ text, undo }: KeptNewsProps) {
  const { say } = useWords();
  const { go } = useShell();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="done">{text}</Notice>
      <div class="beside">
        <button type="button" class="primary" onClick={() => go("check")}>
          {say("view.check")}
        </button>
        {undo && (
          <button type="button" onClick={undo}>
            {say("map.undo")}
          </button>
        )}
      </div>
    </div>
  );
}
