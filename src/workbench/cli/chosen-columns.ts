import {
  chosenImport,
  finder,
  type ImportMapping,
  MAPPED_COLUMNS,
  RECORD_ID,
  RECORD_TABS,
  type RecordTab,
  TAB_WORDS,
  tabOf,
  type WordList,
  words,
} from "../../core/index.ts";
import { UsageProblem } from "./command.ts";

const RECORD_ID_WORDS: WordList<typeof RECORD_ID> = { [RECORD_ID]: words("Record ID", "记录编号", "紀錄編號") };

function recordTab(name: string): RecordTab {
  const key = tabOf(name);
  const found = RECORD_TABS.find((tab) => tab === key);
  if (found) return found;
  const known = RECORD_TABS.map((tab) => TAB_WORDS[tab].en[0]).join(", ");
  throw new UsageProblem(`--into ${name} is no tab of records. Write one of ${known}.`);
}

/** `Person ID=Agent`: one of our columns, and how the file heads it. */
function chosenColumn(argument: string, tab: RecordTab) {
  const [column = "", ...rest] = argument.split("=");
  const heading = rest.join("=").trim();
  const list: WordList<string> = { ...RECORD_ID_WORDS, ...MAPPED_COLUMNS[tab] };
  const to = finder(list)(column);
  if (to !== null && heading !== "") return { heading, to };
  const known = Object.values(list)
    .map(({ en }) => en[0])
    .join(", ");
  throw new UsageProblem(
    `--column ${argument} does not say what a column is. Write it as --column "Person ID=Agent", with one of ${known}.`,
  );
}

/** The mapping of columns that are named one by one; null where none is. */
export function chosenColumns(into: string | undefined, columns: readonly string[]): ImportMapping | null {
  if (into === undefined && columns.length === 0) return null;
  const tab = recordTab(into ?? TAB_WORDS.records.en[0]);
  return chosenImport(
    tab,
    columns.map((argument) => chosenColumn(argument, tab)),
  );
}
