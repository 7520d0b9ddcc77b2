import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Busy } from "../../parts/busy.tsx";
import { CellLink } from "../../parts/cell-link.tsx";
import { Failed } from "../../parts/failed.tsx";
import { More } from "../../parts/more.tsx";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import { AmountTable } from "./amount-table.tsx";
import { PayrollPart } from "./payroll-part.tsx";

/** What one period pays. */
export function BonusSheet({ period }: { readonly period: string }) {
  const { say, number } = useWords();
  const { state, again } = useAnswer("bonus", { period });
  if (state.kind === "failed") return <Failed failure={state.failure} again={again} />;
  if (state.kind !== "done") return <Busy text={say("bonus.computing")} />;
  const found = state.value;
  const { teams, tiers, cliffs, held } = found;
  return (
    <>
      <Budget found={found} />
      <AmountTable caption={say("bonus.teams")} head={say("bonus.team")} lines={teams} />
      <AmountTable caption={say("bonus.tiers")} head={say("bonus.tier")} lines={tiers} />
      <Factors found={found} />
      {cliffs.length > 0 && (
        <details>
          <summary>
            {say("bonus.cliffs")} ({number(cliffs.length)})
          </summary>
          <ul class="plain">
            {cliffs.map(({ where, message }) => (
              <li key={where + message}>
                {where !== "" && <CellLink at={where} />} {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {held.length > 0 && (
        <details open={held.length <= 3}>
          <summary>
            {say("bonus.held")} ({number(held.length)})
          </summary>
          <More
            items={held}
            show={({ id, name, why }) => (
              <li key={id}>
                <strong>{name || id}</strong>: {why}
              </li>
            )}
          />
        </details>
      )}
      <PayrollPart found={found} again={again} />
    </>
  );
}

/** The total beside a budget that is typed, or beside the pools. */
function Budget({ found }: { readonly found: ValueOf<"bonus"> }) {
  const { say, number } = useWords();
  const { total, currency, people, pools } = found;
  const [typed, setTyped] = useState(pools === null ? "" : String(pools));
  const amount = (value: number): string => `${number(value)} ${currency}`.trim();
  const budget = Number(typed);
  const left = typed.trim() === "" || !Number.isFinite(budget) ? null : budget - total;
  return (
    <section>
      <p class="total">
        {say("score.money")}: <strong>{amount(total)}</strong>{" "}
        <span class="fine">{say("bonus.for", { n: people })}</span>
      </p>
      {pools !== null && <p class="fine">{say("bonus.poolsSum", { amount: amount(pools) })}</p>}
      <div class="field">
        <label for="budget">{say("bonus.budget")}</label>
        <input
          id="budget"
          type="number"
          step="any"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {left !== null && (
        <p role="status" class={left < 0 ? "over" : undefined}>
          {say(left < 0 ? "bonus.over" : "bonus.left", { amount: amount(Math.abs(left)) })}
        </p>
      )}
    </section>
  );
}

/** What bears on amounts beside base and individual coefficient, and what lands here of closed periods. */
function Factors({ found }: { readonly found: ValueOf<"bonus"> }) {
  const { say, number } = useWords();
  const { factors, corrections, currency } = found;
  const amount = (value: number): string => `${number(value)} ${currency}`.trim();
  return (
    <section>
      <h2>{say("bonus.factors")}</h2>
      {factors.length === 0 && <p class="fine">{say("bonus.noFactors")}</p>}
      <ul class="plain">
        {factors.map(({ name, people, least, most }) => (
          <li key={name}>{say("bonus.factor", { name, least: number(least), most: number(most), n: people })}</li>
        ))}
      </ul>
      {corrections && (
        <p>
          {say("bonus.corrections", {
            n: corrections.people,
            amount: amount(corrections.amount),
            recoveries: amount(corrections.recoveries),
          })}
        </p>
      )}
    </section>
  );
}
