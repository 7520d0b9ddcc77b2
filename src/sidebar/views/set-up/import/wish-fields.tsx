import type { ArgsOf, ValueOf } from "../../../../server/api/calls.ts";
import { useWords } from "../../../words/page-words.ts";

type Wish = ArgsOf<"previewImport">;

const ORDERS = ["dmy", "mdy"] as const;

interface WishFieldsProps {
  readonly importing: ValueOf<"importing">;
  readonly wish: Wish;
  /** Are there dates that could begin with the day or with the month? */
  readonly unclearDates: boolean;
  change(wish: Wish): void;
}

/** What the export is known as; for columns that are chosen, the tab of records; the order of dates where it is open. */
export function WishFields({ importing, wish, unclearDates, change }: WishFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <div class="field">
        <label for="export-preset">{say("imp.preset")}</label>
        <select
          id="export-preset"
          value={wish.preset ?? ""}
          onChange={({ currentTarget: { value } }) => change({ ...wish, preset: value, columns: null })}
        >
          <option value="">{say("imp.own")}</option>
          {importing.presets.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {wish.preset === "" && (
        <div class="field">
          <label for="export-kind">{say("imp.into")}</label>
          <select
            id="export-kind"
            value={wish.tab}
            onChange={({ currentTarget: { value } }) => {
              const kind = importing.kinds.find(({ key }) => key === value);
              if (kind) change({ ...wish, tab: kind.key, columns: null });
            }}
          >
            {importing.kinds.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {(unclearDates || wish.dates !== "") && (
        <div class="field">
          <label for="export-dates">{say("imp.dates")}</label>
          <select
            id="export-dates"
            value={wish.dates}
            onChange={({ currentTarget: { value } }) =>
              change({ ...wish, dates: ORDERS.find((order) => order === value) ?? "" })
            }
          >
            <option value="">{say("imp.chooseDates")}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {say(`imp.${order}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
