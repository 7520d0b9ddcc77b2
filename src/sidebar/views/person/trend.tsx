import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

interface TrendProps {
  readonly trend: ValueOf<"person">["trend"];
  readonly decimals: number;
}

/** The totals of the last periods of the same length, as a table with bars. */
export function Trend({ trend, decimals }: TrendProps) {
  const { say, number } = useWords();
  const most = Math.max(1, ...trend.map(({ total }) => total ?? 0));
  return (
    <table class="bands">
      <caption>{say("person.trend")}</caption>
      <tbody>
        {trend.map(({ period, total, band }) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td class="number">{total === null ? "–" : number(total, decimals)}</td>
            <td>{band ?? ""}</td>
            <td class="bar-cell" aria-hidden="true">
              {total !== null && total > 0 && <span class="meter" style={{ width: `${(100 * total) / most}%` }} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
