import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { ClosePart } from "./close-part.tsx";
import { ClosedList } from "./closed-list.tsx";
import { SharePart } from "./share-part.tsx";

/** Publish: close a period, then give everybody what is theirs. */
export function PublishView() {
  const { say } = useWords();
  const { state, again } = useAnswer("publishing", {});
  const [after, setAfter] = useState<ValueOf<"close"> | null>(null);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("frame.loading")} />;
  const now = after ?? state.value;
  return (
    <>
      <p class="lead">{say("publish.lead")}</p>
      <ClosePart publishing={now} closed={setAfter} />
      <ClosedList closed={now.closed} />
      <h2>{say("publish.share")}</h2>
      {now.closed.length === 0 ? (
        <Notice kind="hint">{say("publish.shareFirst")}</Notice>
      ) : (
        <SharePart periods={now.closed.map(({ period }) => period)} />
      )}
    </>
  );
}
