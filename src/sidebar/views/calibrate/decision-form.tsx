import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { Failed } from "../../parts/failed.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { type Decision, DecisionFields } from "./decision-fields.tsx";
import { FollowsPart } from "./follows-part.tsx";

type Calibrating = ValueOf<"calibrating">;

interface DecisionFormProps {
  readonly calibrating: Calibrating;
  readonly one: Calibrating["people"][number];
  renew(value: Calibrating, told: string): void;
  /** Looks at the period anew. */
  again(): void;
}

/** A decision about somebody: to which band, why and by whom; first what would follow, then the button that keeps it. */
export function DecisionForm({ calibrating, one, renew, again }: DecisionFormProps) {
  const { say, number } = useWords();
  const { period, bands, decimals, signedAs } = calibrating;
  const { id, name, total, band: seen, byTotal } = one;
  const [decision, setDecision] = useState<Decision>({ band: "", reason: "", decidedBy: signedAs });
  const trial = useCall("tryBand");
  const keeping = useCall("setBand");
  const change = (next: Decision) => {
    // What was shown to follow was of another band.
    if (next.band !== decision.band) trial.reset();
    setDecision(next);
  };
  const { band, reason, decidedBy } = decision;
  const keep = async () => {
    const value = await keeping.ask({ period, id, band, seen, reason: reason.trim(), decidedBy: decidedBy.trim() });
    if (value) renew(value, say("cal.isSet", { name: name || id, band }));
  };
  if (keeping.state.kind === "busy") return <Busy text={say("cal.setting")} />;
  const others = bands.flatMap((each) => (each.band === seen ? [] : [each.band]));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void trial.ask({ period, id, band });
      }}
    >
      <p class="fine">{say("cal.now", { total: number(total ?? 0, decimals), band: byTotal ?? "–" })}</p>
      <DecisionFields bands={others} decision={decision} change={change} />
      <button type="submit">{say("cal.try")}</button>
      {trial.state.kind === "busy" && <Busy text={say("cal.trying")} />}
      {trial.state.kind === "failed" && <Failed failure={trial.state.failure} again={again} />}
      {keeping.state.kind === "failed" && <Failed failure={keeping.state.failure} again={again} />}
      {trial.state.kind === "done" && <FollowsPart follows={trial.state.value} band={band} keep={() => void keep()} />}
    </form>
  );
}
