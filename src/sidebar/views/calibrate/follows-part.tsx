import type { ValueOf } from "../../../server/api/calls.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/page-words.ts";

type Follows = ValueOf<"tryBand">;

interface FollowsPartProps {
  readonly follows: Follows;
  readonly band: string;
  keep(): void;
}

interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What a decision changes, as it is now and as it will be; and the button that keeps it. */
export function FollowsPart({ follows, band, keep }: FollowsPartProps) {
  const { say, number } = useWords();
  const { before, after, others, money, problems } = follows;
  const shown = (text: string | null | undefined): string => text ?? "–";
  const changes: readonly Change[] = [
    { what: say("cal.band"), before: shown(before.band), after: shown(after.band) },
    { what: say("cal.tier"), before: shown(before.tier), after: shown(after.tier) },
    { what: say("cal.bonus"), before: shown(before.amount), after: shown(after.amount) },
    ...before.flags.map(({ next, says }) => ({
      what: say("cal.step", { next }),
      before: says,
      after: shown(after.flags.find((flag) => flag.next === next)?.says),
    })),
    ...(money
      ? [
          {
            what: `${say("cal.allBonuses")} ${money.currency}`.trim(),
            before: number(money.before),
            after: number(money.after),
          },
        ]
      : []),
  ].filter((one) => one.before !== "–" || one.after !== "–");
  return (
    <div class="standing follows" role="status">
      <table>
        <caption>{say("cal.follows")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say("cal.before")}</th>
            <th scope="col">{say("cal.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={one.what} class={one.before === one.after ? "as-it-is" : undefined}>
              <th scope="row">{one.what}</th>
              <td>{one.before}</td>
              <td>{one.before === one.after ? one.after : <strong>{one.after}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p class="fine">{say("cal.others", { n: others })}</p>}
      {problems.map((problem) => (
        <Notice key={problem} kind="warning">
          {problem}
        </Notice>
      ))}
      <button type="submit" class="primary" onClick={(event) => decide(event, keep)}>
        {say("cal.set", { band })}
      </button>
    </div>
  );
}

/** Keeps the decision once the form around it has a reason and a name. */
function decide(event: MouseEvent, keep: () => void): void {
  const { form } = event.currentTarget as HTMLButtonElement;
  if (form && !form.reportValidity()) return;
  event.preventDefault();
  keep();
}
