import type { ValueOf } from "../../../server/api/calls.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

interface TabsPreviewProps {
  readonly preview: ValueOf<"previewSetUp">;
  make(tabs: readonly string[]): void;
}

/** The tabs that will be made, those that stay, and the button. */
export function TabsPreview({ preview: { made, existing, noLive }, make }: TabsPreviewProps) {
  const { say } = useWords();
  return (
    <>
      {made.length === 0 && <Notice kind="done">{say("setUp.complete")}</Notice>}
      {made.length > 0 && <TabList title={say("setUp.willMake")} tabs={made} kind="new" />}
      {existing.length > 0 && (
        <>
          <TabList title={say("setUp.stays")} tabs={existing} kind="there" />
          <p class="fine">{say("setUp.staysHint")}</p>
        </>
      )}
      {noLive && <p class="fine">{say("setUp.noLive")}</p>}
      {made.length > 0 && (
        <button type="button" class="primary" onClick={() => make(made)}>
          {say(existing.length > 0 ? "setUp.makeMissing" : "setUp.make", { n: made.length })}
        </button>
      )}
    </>
  );
}

interface TabListProps {
  readonly title: string;
  readonly tabs: readonly string[];
  readonly kind: "new" | "there";
}

function TabList({ title, tabs, kind }: TabListProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class={`tab-list tab-list-${kind}`}>
        {tabs.map((tab) => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
    </section>
  );
}
