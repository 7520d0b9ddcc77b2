import { useState } from "preact/hooks";
import { useWords } from "../words/page-words.ts";

const OTHER = "\u0000other";

interface PeriodFieldProps {
  readonly periods: readonly string[];
  readonly period: string;
  readonly isBusy: boolean;
  choose(period: string): void;
}

/** One of the periods that have data, or another that is typed, such as the quarter of three months. */
export function PeriodField({ periods, period, isBusy, choose }: PeriodFieldProps) {
  const { say } = useWords();
  const [isOther, setOther] = useState(false);
  const [typed, setTyped] = useState("");
  const select = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) choose(value);
  };
  return (
    <>
      <div class="field">
        <label for="period">{say("score.period")}</label>
        <select
          id="period"
          disabled={isBusy}
          value={isOther ? OTHER : period}
          onChange={(event) => select(event.currentTarget.value)}
        >
          {periods.map((each) => (
            <option key={each}>{each}</option>
          ))}
          <option value={OTHER}>{say("score.other")}</option>
        </select>
      </div>
      {isOther && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== "") choose(typed.trim());
          }}
        >
          <label for="other-period">{say("score.otherHint")}</label>
          <div class="beside">
            <input
              id="other-period"
              value={typed}
              autocomplete="off"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit">{say("score.preview")}</button>
          </div>
        </form>
      )}
    </>
  );
}
