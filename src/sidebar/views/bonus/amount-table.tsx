import { useWords } from "../../words/page-words.ts";

interface AmountLine {
  readonly name: string;
  readonly people: number;
  readonly amount: number;
  readonly pool?: number | null;
}

interface AmountTableProps {
  readonly caption: string;
  readonly head: string;
  readonly lines: readonly AmountLine[];
}

/** Amounts by team or tier, with bars that repeat the numbers. */
export function AmountTable({ caption, head, lines }: AmountTableProps) {
  const { say, number } = useWords();
  const most = Math.max(1, ...lines.map(({ amount }) => amount));
  return (
    <table class="bands">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" class="number">
            {say("bonus.peopleHead")}
          </th>
          <th scope="col" class="number">
            {say("bonus.amountHead")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, people, amount, pool = null }) => (
          <tr key={name}>
            <th scope="row">
              {name || say("bonus.noName")}
              {pool !== null && (
                <span class="fine">
                  {" "}
                  {say("bonus.pool")} {number(pool)}
                </span>
              )}
              {amount > 0 && <span class="meter" aria-hidden="true" style={{ width: `${(100 * amount) / most}%` }} />}
            </th>
            <td class="number">{number(people)}</td>
            <td class="number">{number(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
