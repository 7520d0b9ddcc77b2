import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useAnswer, useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { LastSetUp } from "./last-set-up.tsx";
import { MadeNews } from "./made-news.tsx";
import { TabsPreview } from "./tabs-preview.tsx";
import { WishFields } from "./wish-fields.tsx";

interface SetUpFormProps {
  readonly setting: ValueOf<"settingUp">;
  /** What the last set-up made; it outlives this form, which begins anew when a tab is mapped. */
  readonly lastMade: readonly string[];
  changed(lastMade: readonly string[]): void;
}

/** The form: what is wished for, what that would make, the button, then what was made. */
export function SetUpForm({ setting, lastMade, changed }: SetUpFormProps) {
  const { say, language } = useWords();
  const [template, setTemplate] = useState(setting.templates[0]?.id ?? "");
  const [tabsIn, setTabsIn] = useState(language);
  const [wantsSample, setWantsSample] = useState(true);
  const hasSample = setting.templates.find(({ id }) => id === template)?.hasSample ?? false;
  const wish = { template, language: tabsIn, withSample: wantsSample && hasSample };
  const preview = useAnswer("previewSetUp", wish);
  const making = useCall("setUp");
  const undoing = useCall("undoSetUp");
  const lookAgain = () => {
    making.reset();
    preview.again();
  };
  if (making.state.kind === "busy") return <Busy text={say("setUp.making")} />;
  if (undoing.state.kind === "busy") return <Busy text={say("setUp.undoing")} />;
  const undo = () => {
    making.reset();
    void undoing.ask({}).then((undone) => {
      if (undone) changed([]);
      preview.again();
    });
  };
  if (making.state.kind === "done") return <MadeNews made={making.state.value.made} undo={undo} />;
  return (
    <>
      <p class="lead">{say("setUp.lead")}</p>
      <LastSetUp tabs={lastMade} state={undoing.state} undo={undo} />
      <WishFields
        templates={setting.templates}
        wish={wish}
        chooseTemplate={setTemplate}
        chooseLanguage={setTabsIn}
        chooseSample={setWantsSample}
      />
      {making.state.kind === "failed" && <Failed failure={making.state.failure} again={lookAgain} />}
      {preview.state.kind === "busy" && <Busy text={say("setUp.looking")} />}
      {preview.state.kind === "failed" && <Failed failure={preview.state.failure} again={preview.again} />}
      {preview.state.kind === "done" && (
        <TabsPreview
          preview={preview.state.value}
          make={(made) => {
            undoing.reset();
            void making.ask({ ...wish, made }).then((done) => done && changed(done.made));
          }}
        />
      )}
    </>
  );
}
