import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";

type Near = ValueOf<"calibrating">["near"];

interface NearPartProps {
  readonly near: Near;
  readonly decimals: number;
  change(id: string): void;
}

/** Whose totals lie within a point of where a band begins: who misses it narrowly, and who has just reached it. */
export function NearPart({ near, decimals, change }: NearPartProps) {
  const { say, number } = useWords();
  const count = near.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <section>
      <h2>
        {say("cal.near")} ({number(count)})
      </h2>
      <p class="fine">{say(count === 0 ? "cal.nobodyNear" : "cal.nearHint")}</p>
      {near.map(({ band, from, people }) => (
        <details key={band} open>
          <summary>{say("cal.begins", { band, from: number(from) })}</summary>
          <More
            items={people}
            show={(one) => (
              <li key={one.id} class="near">
                <span>
                  {one.name || one.id} <strong>{number(one.total, decimals)}</strong>{" "}
                  <span class="fine">
                    {`${one.distance < 0 ? "−" : "+"}${number(Math.abs(one.distance), decimals)}`}
                    {one.band !== null && ` · ${say("cal.rated", { band: one.band })}`}
                  </span>
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say("cal.changeWhom", { name: one.name || one.id })}
                  onClick={() => change(one.id)}
                >
                  {say("cal.change")}
                </button>
              </li>
            )}
          />
        </details>
      ))}
    </section>
  );
}
