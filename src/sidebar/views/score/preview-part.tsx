import type { SidebarKey } from "../../../i18n/sidebar/texts.ts";
import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { useWords } from "../../words/page-words.ts";
import { BandChanges } from "./band-changes.tsx";
import { MoneyChange } from "./money-change.tsx";

type Preview = ValueOf<"preview">;

interface Counted {
  readonly key: SidebarKey;
  readonly n: number;
}

const countsOf = ({ added, changed, same, held }: Preview): readonly Counted[] => [
  { key: "score.added", n: added },
  { key: "score.changed", n: changed },
  { key: "score.same", n: same },
  { key: "score.held", n: held.length },
];

/** What writing would change: how many people, bands, money, and who has no total. */
export function PreviewPart({ preview }: { readonly preview: Preview }) {
  const { say, number } = useWords();
  const { held, changes, errors, warnings } = preview;
  return (
    <section aria-label={say("score.changes")}>
      <h2>
        {preview.period} · {say("score.people", { n: preview.people })}
      </h2>
      <dl class="counts">
        {countsOf(preview).map(({ key, n }) => (
          <div key={key} class={n === 0 ? "is-zero" : undefined}>
            <dt>{say(key)}</dt>
            <dd>{number(n)}</dd>
          </div>
        ))}
      </dl>
      <BandChanges bands={preview.bands} />
      {preview.money && <MoneyChange money={preview.money} />}
      {changes.length > 0 && (
        <details>
          <summary>
            {say("score.changed")} ({number(preview.changed)})
          </summary>
          <More
            items={changes}
            show={({ id, name, before, after }) => (
              <li key={id}>
                <strong>{name || id}</strong>: {after || say("score.none")}{" "}
                <span class="fine">{say("score.was", { before: before || say("score.none") })}</span>
              </li>
            )}
          />
        </details>
      )}
      {held.length > 0 && (
        <details open={held.length <= 3}>
          <summary>
            {say("score.held")} ({number(held.length)})
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
      {errors + warnings > 0 && <p class="fine">{say("score.problems", { errors, warnings })}</p>}
    </section>
  );
}
