import type { People, Person } from "../model/person.ts";
import { textOf } from "./fields.ts";
import { MANAGER } from "./words/shared-headings.ts";
import { folded } from "./words/words.ts";

/** Whom a person reports to, as the People tab has it: an id, or whatever is typed; empty where nobody is named. */
export function superiorOf({ columnAt }: Pick<People, "columnAt">, person: Person): string {
  const columns = Object.values(MANAGER).flatMap((some) => some.map((word) => columnAt.get(folded(word)) ?? -1));
  const column = columns.find((one) => one >= 0) ?? -1;
  return textOf(person.row[column] ?? "");
}
