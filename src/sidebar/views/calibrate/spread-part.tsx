import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";
import { SpreadPlot } from "./spread-plot.tsx";

const FIGURES = ["least", "lower", "middle", "upper", "most"] as const;

/** The totals of each team: a strip of dots with its box, and the same as a table. */
export function SpreadPart({ calibrating }: { readonly calibrating: ValueOf<"calibrating"> }) {
  const { say, number } = useWords();
  const { spread, decimals } = calibrating;
  if (spread.length === 0) return null;
  return (
    <section>
      <h2>{say("cal.spread")}</h2>
      <SpreadPlot calibrating={calibrating} />
      <p class="fine">{say("cal.spreadHint")}</p>
      <details>
        <summary>{say("cal.asTable")}</summary>
        <table class="cross">
          <thead>
            <tr>
              <th scope="col">{say("cal.teamColumn")}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" class="number">
                  {say(`cal.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spread.map((team) => (
              <tr key={team.name}>
                <th scope="row">{team.name || say("cal.noTeam")}</th>
                {FIGURES.map((figure) => (
                  <td key={figure} class="number">
                    {number(team[figure], decimals)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
