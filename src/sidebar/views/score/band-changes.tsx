import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

/** How many people are in each band now and afterwards: a table whose bars repeat its numbers. */
export function BandChanges({ bands }: { readonly bands: ValueOf<"preview">["bands"] }) {
  const { say, number } = useWords();
  const most = Math.max(1, ...bands.map(({ before, after }) => Math.max(before, after)));
  const hasBefore = bands.some(({ before }) => before > 0);
  return (
    <table class="bands">
      <caption>{say("score.bands")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("score.band")}</th>
          {hasBefore && (
            <th scope="col" class="number">
              {say("score.now")}
            </th>
          )}
          <th scope="col" class="number">
            {say("score.after")}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bands.map(({ band, before, after }) => (
          <tr key={band}>
            <th scope="row">{band}</th>
            {hasBefore && <td class="number">{number(before)}</td>}
            <td class="number">{number(after)}</td>
            <td class="bar-cell" aria-hidden="true">
              {after > 0 && <span class="meter" style={{ width: `${(100 * after) / most}%` }} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
