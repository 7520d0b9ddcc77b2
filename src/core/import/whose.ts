import type { Cell } from "../model/cell.ts";
import { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { idOf, textOf } from "../read/fields.ts";
import { cellOf, filledRows, openTab } from "../read/tab.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { folded } from "../read/words/words.ts";

/** Tells the person's id behind what an export calls the owner; null where nobody, or more than one, is called so. */
export type WhoseRow = (owner: Cell) => string | null;

/**
 * An export names its owners as its own system does. Whoever is called so in the People tab, by id or in the column *Account*,
 * is meant; never by name, since two people may share one (rule 4).
 */
export function whoseRows(people: Table | null): WhoseRow {
  if (!people) return (owner) => idOf(owner);
  const tab = openTab(people, { person: PEOPLE_COLUMNS.person, account: PEOPLE_COLUMNS.account }, new Issues());
  const ids = new Set<string>();
  const byAccount = new Map<string, string | null>();
  for (const row of filledRows(tab)) {
    const id = idOf(cellOf(tab, row, "person"));
    const account = folded(textOf(cellOf(tab, row, "account")));
    ids.add(id);
    if (account !== "") byAccount.set(account, byAccount.has(account) ? null : id);
  }
  return (owner) => {
    const text = idOf(owner);
    return ids.has(text) ? text : (byAccount.get(folded(text)) ?? null);
  };
}
