import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { More } from "../../parts/more.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { LANGUAGE_NAMES } from "../../words/language-names.ts";
import { useWords } from "../../words/page-words.ts";
import { CertificateForm } from "./certificate-form.tsx";
import { ChoiceField } from "./fields.tsx";

type Win = ValueOf<"winners">["wins"][number];
type Spoken = keyof Win["certificate"];

/** Who won what and why, and the text of each certificate to be copied or printed. */
export function AwardsPart({ period }: { readonly period: string }) {
  const { say, language } = useWords();
  const { state, again } = useAnswer("winners", { period });
  const [spoken, setSpoken] = useState<Spoken>(language);
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("win.loading")} />;
  const { hasAwards, wins } = state.value;
  if (!hasAwards) return <Notice kind="hint">{say("win.noAwards")}</Notice>;
  if (wins.length === 0) return <p>{say("win.nobody")}</p>;
  const awards = [...new Set(wins.map(({ award }) => award))];
  return (
    <>
      {awards.map((award) => (
        <section key={award}>
          <h2>{award}</h2>
          <More
            items={wins.filter((win) => win.award === award)}
            show={(win) => (
              <li key={win.id}>
                <Winner win={win} spoken={spoken} />
              </li>
            )}
          />
        </section>
      ))}
      <ChoiceField
        id="certificate-language"
        label={say("win.language")}
        value={spoken}
        set={(value) => setSpoken(LANGUAGE_NAMES.find(([each]) => each === value)?.[0] ?? spoken)}
        choices={LANGUAGE_NAMES}
      />
      <CertificateForm period={period} />
    </>
  );
}

/** Somebody who won: the place, why, what it pays, and the certificate. */
function Winner({ win, spoken }: { readonly win: Win; readonly spoken: Spoken }) {
  const { say } = useWords();
  const { id, name, team, place, why, amount, certificate } = win;
  const who = name || id;
  return (
    <details>
      <summary>
        {who} {place !== null && <span class="band">{say("win.place", { n: place })}</span>}
      </summary>
      <p>{why}</p>
      <p class="fine">{[team, amount].filter((word) => word !== "").join(" · ")}</p>
      <textarea
        class="certificate"
        lang={spoken}
        readOnly
        rows={10}
        value={certificate[spoken]}
        aria-label={say("win.certificate", { name: who })}
      />
    </details>
  );
}
