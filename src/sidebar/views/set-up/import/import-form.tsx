import { useState } from "preact/hooks";
import type { ArgsOf, ValueOf } from "../../../../server/api/calls.ts";
import { Busy } from "../../../parts/busy.tsx";
import { Failed } from "../../../parts/failed.tsx";
import { useAnswer, useCall } from "../../../server/use-call.ts";
import { useWords } from "../../../words/page-words.ts";
import { ColumnChoice } from "../mapping/column-choice.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { WishFields } from "./wish-fields.tsx";

type Wish = ArgsOf<"previewImport">;

interface ImportFormProps {
  readonly name: string;
  readonly importing: ValueOf<"importing">;
  brought(done: ValueOf<"importRows">): void;
}

/** What kind of export it is, or which of its columns is what; what that would bring; the button. */
export function ImportForm({ name, importing, brought }: ImportFormProps) {
  const { say } = useWords();
  const [wish, setWish] = useState<Wish>({ name, preset: null, tab: "records", columns: null, dates: "" });
  const { state, again } = useAnswer("previewImport", wish);
  const writing = useCall("importRows");
  if (writing.state.kind === "busy") return <Busy text={say("imp.writing")} />;
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("map.looking", { tab: name })} />;
  const { value: preview } = state;
  const { preset, tab, columns } = preview;
  // What was guessed is sent along, so that what is written is what was shown.
  const shown: Wish = { ...wish, preset, tab, columns: columns.map(({ heading, to }) => ({ heading, to })) };
  const choose = (at: number, key: string) =>
    setWish({
      ...shown,
      columns: columns.map(({ heading, to }, index) => ({
        heading,
        to: index === at ? key : key !== "" && to === key ? "" : to,
      })),
    });
  const write = async () => {
    const done = await writing.ask({ ...shown, fingerprint: preview.fingerprint });
    if (done) brought(done);
  };
  return (
    <>
      <WishFields importing={importing} wish={shown} unclearDates={preview.unclearDates} change={setWish} />
      {preset === "" &&
        columns.map(({ heading, samples, to }, index) => (
          <ColumnChoice
            key={`${heading} ${samples.join()}`}
            id={`export-column-${index}`}
            heading={heading}
            samples={samples}
            choices={preview.choices}
            to={to}
            choose={(key) => choose(index, key)}
          />
        ))}
      <ImportPreview preview={preview} />
      {writing.state.kind === "failed" && <Failed failure={writing.state.failure} again={again} />}
      <button
        type="button"
        class="primary"
        disabled={preview.rows === 0 || preview.unclearDates}
        onClick={() => void write()}
      >
        {say("imp.write", { n: preview.rows, tab: preview.into })}
      </button>
    </>
  );
}
