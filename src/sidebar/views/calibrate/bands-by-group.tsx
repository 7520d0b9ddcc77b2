import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

type Grouping = ValueOf<"calibrating">["groups"][number];
type Line = Grouping["groups"][number]["lines"][number];

interface BandsByGroupProps {
  readonly by: "team" | "manager";
  readonly groups: Grouping["groups"];
}

/** A row a team, a column a band: how many people, and how many that is beside the guide. */
export function BandsByGroup({ by, groups }: BandsByGroupProps) {
  const { say, number } = useWords();
  const title = say(`cal.${by}`);
  const sentences = groups.flatMap(({ says }) => says);
  return (
    <details open={by === "team"}>
      <summary>
        {title} ({number(groups.length)})
      </summary>
      <table class="cross">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {groups[0]?.lines.map(({ bands }) => (
              <th key={bands.join()} scope="col" class="number">
                {bands.join(", ")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, lines }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {lines.map((line) => (
                <Count key={line.bands.join()} line={line} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sentences.length > 0 && (
        <details>
          <summary>{say("cal.says")}</summary>
          <ul class="reasons">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

/** How many; in small how many more or fewer than the guide means. */
function Count({ line: { count, target } }: { readonly line: Line }) {
  const { number } = useWords();
  const off = target === null ? 0 : count - target;
  return (
    <td class="number">
      {number(count)}
      {off !== 0 && (
        <span class={off > 0 ? "off more" : "off fewer"}>{`${off > 0 ? "+" : "−"}${number(Math.abs(off))}`}</span>
      )}
    </td>
  );
}
