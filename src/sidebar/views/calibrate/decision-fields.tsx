import { useWords } from "../../words/page-words.ts";

/** What a decision says beside whose band it is. */
export interface Decision {
  readonly band: string;
  readonly reason: string;
  readonly decidedBy: string;
}

interface DecisionFieldsProps {
  readonly bands: readonly string[];
  readonly decision: Decision;
  change(next: Decision): void;
}

/** The new band, the reason and who decided: none of them may be blank. */
export function DecisionFields({ bands, decision, change }: DecisionFieldsProps) {
  const { say } = useWords();
  const set = (part: Partial<Decision>) => change({ ...decision, ...part });
  return (
    <>
      <div class="field">
        <label for="cal-band">{say("cal.to")}</label>
        <select
          id="cal-band"
          required
          value={decision.band}
          onChange={(event) => set({ band: event.currentTarget.value })}
        >
          <option value="">{say("cal.chooseBand")}</option>
          {bands.map((band) => (
            <option key={band} value={band}>
              {band}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="cal-reason">{say("cal.reason")}</label>
        <textarea
          id="cal-reason"
          required
          rows={3}
          maxLength={2000}
          value={decision.reason}
          onInput={(event) => set({ reason: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="cal-decider">{say("cal.decidedBy")}</label>
        <input
          id="cal-decider"
          required
          maxLength={200}
          autocomplete="name"
          value={decision.decidedBy}
          onInput={(event) => set({ decidedBy: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
