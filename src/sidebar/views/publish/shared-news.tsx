import { useEffect, useRef } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import type { Failure } from "../../server/failure.ts";
import { useWords } from "../../words/page-words.ts";

interface SharedNewsProps {
  readonly outcomes: ValueOf<"share">;
  readonly failure: Failure | null;
  again(): void;
}

/** What was shared and what was not. The button that was pressed is gone, so the focus comes here. */
export function SharedNews({ outcomes, failure, again }: SharedNewsProps) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const shared = outcomes.filter(({ why, viewers }) => why === "" && viewers !== "");
  const failed = outcomes.filter(({ why }) => why !== "");
  return (
    <div ref={place} tabIndex={-1}>
      {failure && <Failed failure={failure} again={again} />}
      {outcomes.length > 0 && <Notice kind="done">{say("publish.shared", { n: shared.length })}</Notice>}
      {failed.length > 0 && (
        <Notice kind="error">
          <p>{say("publish.failed", { n: failed.length })}</p>
          {failed.map(({ key, why }) => (
            <p key={key}>
              <strong>{key}</strong>: {why}
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
}
