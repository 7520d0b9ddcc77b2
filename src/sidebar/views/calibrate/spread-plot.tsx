import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";
import { fittingName } from "./zone-names.ts";

type Calibrating = ValueOf<"calibrating">;
type Team = Calibrating["spread"][number];

/** Where a total stands on the strip, in percent of its width. */
type Place = (total: number) => number;

const MARGIN = 0.04;
/** So that people of like totals do not hide each other, dots lie in lanes. */
const LANES = [14, 8, 20, 11, 17];

function placeWithin({ spread }: Calibrating): Place {
  const low = Math.min(...spread.map(({ least }) => least));
  const high = Math.max(...spread.map(({ most }) => most));
  const width = high - low || 1;
  return (total) => 100 * (MARGIN + (1 - 2 * MARGIN) * ((total - low) / width));
}

/** The bands as far as the strip shows them, with their left and right ends. */
function zonesOf({ bands }: Calibrating, place: Place) {
  const within = (at: number): number => Math.min(100, Math.max(0, at));
  return bands
    .map(({ band, from }, i) => {
      const above = bands[i - 1];
      const [left, right] = [within(place(from)), above ? within(place(above.from)) : 100];
      // What lies below the lowest band is shown with it.
      return { band, left: i === bands.length - 1 ? 0 : left, right };
    })
    .filter(({ left, right }) => right > left);
}

/** A strip a team under the names of the bands. It repeats the table, so those who hear the page are spared it. */
export function SpreadPlot({ calibrating }: { readonly calibrating: Calibrating }) {
  const { say } = useWords();
  const { spread, people } = calibrating;
  const place = placeWithin(calibrating);
  const zones = zonesOf(calibrating, place);
  return (
    <div class="spread">
      <svg width="100%" height="18" aria-hidden="true">
        {zones.map(({ band, left, right }) => (
          <text key={band} x={`${(left + right) / 2}%`} y="13" text-anchor="middle">
            {fittingName(band, right - left)}
          </text>
        ))}
      </svg>
      {spread.map((team) => (
        <div key={team.name}>
          <span class="fine" aria-hidden="true">
            {team.name || say("cal.noTeam")}
          </span>
          <Strip team={team} people={people.filter((one) => one.team === team.name)} zones={zones} place={place} />
        </div>
      ))}
    </div>
  );
}

interface StripProps {
  readonly team: Team;
  readonly people: Calibrating["people"];
  readonly zones: ReturnType<typeof zonesOf>;
  readonly place: Place;
}

function Strip({ team, people, zones, place }: StripProps) {
  const pct = (total: number): string => `${place(total)}%`;
  const { least, lower, middle, upper, most } = team;
  return (
    <svg width="100%" height="28" aria-hidden="true">
      {zones.map(({ band, left, right }, i) => (
        <rect
          key={band}
          class={i % 2 === 0 ? "zone" : "zone other"}
          x={`${left}%`}
          width={`${right - left}%`}
          height="28"
        />
      ))}
      <line class="whisker" x1={pct(least)} x2={pct(most)} y1="14" y2="14" />
      <rect class="box" x={pct(lower)} width={`${place(upper) - place(lower)}%`} y="5" height="18" rx="2" />
      <line class="middle" x1={pct(middle)} x2={pct(middle)} y1="5" y2="23" />
      {people.map(
        ({ id, name, total, band, byTotal }, i) =>
          total !== null && (
            <circle
              key={id}
              class={band === byTotal ? "dot" : "dot moved"}
              cx={pct(total)}
              cy={LANES[i % LANES.length]}
              r="3"
            >
              <title>{`${name || id}: ${total} · ${band ?? ""}`}</title>
            </circle>
          ),
      )}
    </svg>
  );
}
