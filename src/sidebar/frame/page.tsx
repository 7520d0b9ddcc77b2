import { useCallback, useMemo, useState } from "preact/hooks";
import type { ValueOf } from "../../server/api/calls.ts";
import type { ViewId } from "../../server/api/views.ts";
import { useAnswer } from "../server/use-call.ts";
import { pageWords, Words } from "../words/page-words.ts";
import { FirstFailure } from "./first-failure.tsx";
import { OpenPage } from "./open-page.tsx";
import { Opening } from "./opening.tsx";

type Language = ValueOf<"start">["language"];

/** The whole page: opening, failed to open, or open. */
export function Page({ opensWith }: { readonly opensWith: ViewId | null }) {
  const { state, again } = useAnswer("start", {});
  const [spoken, setSpoken] = useState<{ language: Language; texts: Readonly<Record<string, string>> } | null>(null);
  const started = state.kind === "done" ? state.value : null;
  const { language, texts } = spoken ?? started ?? { language: "en", texts: {} };
  const words = useMemo(() => pageWords(language as Language, texts), [language, texts]);
  const speak = useCallback((next: ValueOf<"speak">) => setSpoken(next), []);
  document.documentElement.lang = language;
  if (state.kind === "failed") return <FirstFailure failure={state.failure} again={again} />;
  if (started === null) return <Opening />;
  return (
    <Words.Provider value={words}>
      <OpenPage opensWith={opensWith} started={started} speak={speak} />
    </Words.Provider>
  );
}
