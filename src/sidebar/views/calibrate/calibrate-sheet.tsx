import { useRef, useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { useShell } from "../../frame/shell.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";
import { BandsPart } from "./bands-part.tsx";
import { ChangeForm } from "./change-form.tsx";
import { DecidedList } from "./decided-list.tsx";
import { NearPart } from "./near-part.tsx";
import { RatersPart } from "./raters-part.tsx";
import { SpreadPart } from "./spread-part.tsx";

type Calibrating = ValueOf<"calibrating">;

/** A period as it stands: what is compared, whose band is being changed, and what was decided. */
export function CalibrateSheet({ first, again }: { readonly first: Calibrating; again(): void }) {
  const { say } = useWords();
  const { announce } = useShell();
  const [shown, setShown] = useState(first);
  const [chosen, setChosen] = useState("");
  const [news, setNews] = useState("");
  const form = useRef<HTMLElement>(null);
  const change = (id: string) => {
    setNews("");
    setChosen(id);
    form.current?.scrollIntoView({ block: "start" });
    form.current?.querySelector("select")?.focus();
  };
  const renew = (value: Calibrating, told: string) => {
    setShown(value);
    setChosen("");
    setNews(told);
    announce(told);
    form.current?.querySelector("select")?.focus();
  };
  return (
    <>
      <BandsPart calibrating={shown} />
      <SpreadPart calibrating={shown} />
      <NearPart near={shown.near} decimals={shown.decimals} change={change} />
      <section ref={form}>
        <h2>{say("cal.form")}</h2>
        <ChangeForm calibrating={shown} chosen={chosen} choose={change} renew={renew} again={again} />
        {news !== "" && <Notice kind="done">{news}</Notice>}
      </section>
      <DecidedList calibrating={shown} renew={renew} again={again} />
      <RatersPart raters={shown.raters} />
    </>
  );
}
