import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";
import { BandsByGroup } from "./bands-by-group.tsx";

type Calibrating = ValueOf<"calibrating">;
type Group = Calibrating["groups"][number]["groups"][number];

/** How many people have each band beside the guide: of everybody, of each team, of each manager's people. */
export function BandsPart({ calibrating }: { readonly calibrating: Calibrating }) {
  const { say } = useWords();
  const { groups, hasGuide } = calibrating;
  const [everybody] = groups.find(({ by }) => by === "all")?.groups ?? [];
  return (
    <section>
      <h2>{say("cal.bands")}</h2>
      {everybody && <BandTable group={everybody} />}
      <p class="fine">{say(hasGuide ? "cal.advises" : "cal.noGuide")}</p>
      {groups.map(({ by, groups: parts }) => by !== "all" && <BandsByGroup key={by} by={by} groups={parts} />)}
    </section>
  );
}

/** Bands with a bar each, on which a mark shows what the guide means; the bars repeat the numbers. */
function BandTable({ group }: { readonly group: Group }) {
  const { say, number } = useWords();
  const { lines, outside, says } = group;
  const hasTarget = lines.some(({ target }) => target !== null);
  const most = Math.max(1, ...lines.map(({ count, target }) => Math.max(count, target ?? 0)));
  return (
    <>
      <table class="bands">
        <thead>
          <tr>
            <th scope="col">{say("cal.band")}</th>
            <th scope="col" class="number">
              {say("cal.people")}
            </th>
            {hasTarget && (
              <th scope="col" class="number">
                {say("cal.guide")}
              </th>
            )}
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map(({ bands, count, target }) => (
            <tr key={bands.join()}>
              <th scope="row">{bands.join(", ")}</th>
              <td class="number">{number(count)}</td>
              {hasTarget && <td class="number">{target === null ? "–" : number(target)}</td>}
              <td class="bar-cell" aria-hidden="true">
                <svg class="guided" width="100%" height="16" aria-hidden="true">
                  <rect class="fill" y="4" width={`${(100 * count) / most}%`} height="8" rx="2" />
                  {target !== null && <rect class="mark" x={`${(98 * target) / most}%`} width="2" height="16" />}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {outside > 0 && <p class="fine">{say("cal.outside", { n: outside })}</p>}
      {says.length > 0 && (
        <ul class="reasons">
          {says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
