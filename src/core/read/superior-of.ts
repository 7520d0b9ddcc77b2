import type { People, Person } from "../model/person.ts";
import { textOf } from "./fields.ts";
import { folded, words } from "./words/words.ts";

/** Headings of the People tab under which companies say whom a person reports to. */
const SUPERIOR = words(
  "Manager|Direct manager|Superior|Direct superior|Reports to|Manager ID",
  "直接上级|上级|直属上级|汇报对象|上级工号",
  "直屬主管|主管|直接主管|上級|主管編號",
);

/** Whom a person reports to, as the People tab has it: an id, or whatever is typed; empty where nobody is named. */
export function superiorOf({ columnAt }: Pick<People, "columnAt">, person: Person): string {
  const columns = Object.values(SUPERIOR).flatMap((some) => some.map((word) => columnAt.get(folded(word)) ?? -1));
  const column = columns.find((one) => one >= 0) ?? -1;
  return textOf(person.row[column] ?? "");
}
