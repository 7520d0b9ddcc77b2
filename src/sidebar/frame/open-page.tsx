import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ValueOf } from "../../server/api/calls.ts";
import type { ViewId } from "../../server/api/views.ts";
import { VIEWS } from "../views/views.ts";
import { useWords } from "../words/page-words.ts";
import { ShellContext } from "./shell.ts";
import { TopBar } from "./top-bar.tsx";
import { TourOffer } from "./tour-offer.tsx";
import { ViewList } from "./view-list.tsx";

interface Shown {
  readonly view: ViewId | null;
  readonly about: string;
  /** The same view shown anew is drawn anew. */
  readonly visit: number;
}

interface OpenPageProps {
  readonly opensWith: ViewId | null;
  readonly started: ValueOf<"start">;
  speak(spoken: ValueOf<"speak">): void;
}

/** The page once it has words: the bar, and the view that is shown. The focus goes where the user went. */
export function OpenPage({ opensWith, started, speak }: OpenPageProps) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ view: opensWith, about: "", visit: 0 });
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const go = useCallback((view: ViewId | null, about = "") => {
    setSaid("");
    setShown(({ visit }) => ({ view, about, visit: visit + 1 }));
  }, []);
  useEffect(() => {
    if (shown.visit > 0) heading.current?.focus();
  }, [shown]);
  const shell = useMemo(
    () => ({ go, announce: setSaid, about: shown.about, kept: new Map<string, unknown>() }),
    [go, shown],
  );
  const view = VIEWS.find(({ id }) => id === shown.view);
  return (
    <ShellContext.Provider value={shell}>
      <TopBar back={view ? () => go(null) : null} speak={speak} />
      {started.isNew && shown.view !== "help" && <TourOffer />}
      {/* What the server said is in the language in which it was asked, so another language asks anew. */}
      <main key={`${shown.visit} ${words.language}`}>
        <h1 ref={heading} tabIndex={-1}>
          {view ? words.say(`view.${view.id}`) : words.say("frame.views")}
        </h1>
        {view ? <view.Part /> : <ViewList started={started} />}
      </main>
      <p class="unseen" role="status">
        {said}
      </p>
    </ShellContext.Provider>
  );
}
