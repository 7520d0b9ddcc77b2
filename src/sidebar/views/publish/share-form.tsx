import { useState } from "preact/hooks";
import type { ArgsOf, ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { More } from "../../parts/more.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Tick } from "../../parts/tick.tsx";
import { useWords } from "../../words/page-words.ts";
import { FileLine } from "./file-line.tsx";
import { SharedNews } from "./shared-news.tsx";
import { useSharing } from "./use-sharing.ts";

type Sharing = ValueOf<"sharing">;

interface ShareFormProps extends Pick<ArgsOf<"share">, "period" | "kind"> {
  readonly sharing: Sharing;
  again(): void;
}

/** The files as they stand after what was just done. */
function filesAfter(files: Sharing["files"], outcomes: ValueOf<"share">): Sharing["files"] {
  const byKey = new Map(outcomes.map((one) => [one.key, one] as const));
  return files.map((file) => {
    const { link = file.link, viewers = file.viewers } = byKey.get(file.key) ?? {};
    return { ...file, link, viewers };
  });
}

/** The files of a closed period: share all that can be, one, or take one back. */
export function ShareForm({ period, kind, sharing, again }: ShareFormProps) {
  const { say } = useWords();
  const [withPay, setPay] = useState(false);
  const [isTold, setTold] = useState(false);
  const { state, share, takeBack } = useSharing({ period, kind });
  if (sharing.files.length === 0) return <Notice kind="hint">{say("publish.noFiles")}</Notice>;
  if (sharing.consentUrl !== null) return <Consent url={sharing.consentUrl} again={again} />;
  if (state.kind === "sharing") return <Busy text={say("publish.sharing", { n: state.done, all: state.all })} />;
  if (state.kind === "takingBack") return <Busy text={say("publish.takingBack")} />;
  const files = state.kind === "ended" ? filesAfter(sharing.files, state.outcomes) : sharing.files;
  const ready = files.filter(({ fault }) => fault === null);
  const faulty = files.filter(({ fault }) => fault !== null);
  return (
    <>
      {state.kind === "ended" && <SharedNews outcomes={state.outcomes} failure={state.failure} again={again} />}
      {kind === "team" && (
        <Tick isOn={withPay} set={setPay}>
          {say("publish.withPay")}
        </Tick>
      )}
      <Tick isOn={isTold} set={setTold}>
        {say("publish.tell")}
      </Tick>
      {ready.length > 0 && (
        <button
          type="button"
          class="primary"
          onClick={() =>
            void share(
              ready.map(({ key }) => key),
              { withPay, isTold },
            )
          }
        >
          {say("publish.shareAll", { n: ready.length })}
        </button>
      )}
      {ready.length > 0 && (
        <h3>
          {say("publish.files")} ({ready.length})
        </h3>
      )}
      <FileList files={ready} takeBack={takeBack} />
      {faulty.length > 0 && <Faulty files={faulty} takeBack={takeBack} />}
    </>
  );
}

interface FileListProps {
  readonly files: Sharing["files"];
  takeBack(key: string): Promise<void>;
}

function FileList({ files, takeBack }: FileListProps) {
  return (
    <More
      items={files}
      show={(file) => <FileLine key={file.key} file={file} takeBack={() => void takeBack(file.key)} />}
    />
  );
}

/** Those of whom there can be no file, under each reason. */
function Faulty({ files, takeBack }: FileListProps) {
  const { say } = useWords();
  const reasons = [...new Set(files.map(({ fault }) => fault))];
  return (
    <details>
      <summary>
        {say("publish.cannot")} ({files.length})
      </summary>
      {reasons.map((reason) => (
        <div key={reason}>
          <p>{reason}</p>
          <FileList files={files.filter(({ fault }) => fault === reason)} takeBack={takeBack} />
        </div>
      ))}
    </details>
  );
}

/** The right to make files is asked for here, where it is needed, and not when the add-on is installed. */
function Consent({ url, again }: { readonly url: string; again(): void }) {
  const { say } = useWords();
  return (
    <Notice kind="hint">
      <p>{say("publish.consent")}</p>
      <p>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {say("publish.allow")}
        </a>
      </p>
      <button type="button" onClick={again}>
        {say("publish.allowed")}
      </button>
    </Notice>
  );
}
