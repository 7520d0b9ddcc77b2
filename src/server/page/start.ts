import type { CellRef, Language } from "../../core/index.ts";
import type { SidebarTexts } from "../../i18n/sidebar/texts.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { dataFile } from "../data-file.ts";
import { findTabs } from "../read-tables.ts";
import type { CallContext } from "./call-context.ts";
import { keepPageLanguage } from "./page-language.ts";

const TOUR_KEPT_AS = "tour-seen";

function pageTexts(language: Language): SidebarTexts {
  return (dataFile("sidebar-texts") as Readonly<Record<Language, SidebarTexts>>)[language];
}

/** The first call of the page. */
export function start({ book, user, language }: CallContext): ValueOf<"start"> {
  const tabs = findTabs(book);
  return {
    language,
    texts: pageTexts(language),
    hasScheme: tabs.has("kpis") && (tabs.has("metrics") || tabs.has("records")),
    isNew: user.get(TOUR_KEPT_AS) === null,
  };
}

/** Speaks another language from now on. */
export function speak({ user }: CallContext, { language }: ArgsOf<"speak">): ValueOf<"speak"> {
  keepPageLanguage(user, language);
  return { language, texts: pageTexts(language) };
}

/** Remembers that the tour was seen. */
export function tourSeen({ user, now }: CallContext): ValueOf<"tourSeen"> {
  user.set(TOUR_KEPT_AS, now);
  return true;
}

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!([A-Z]{1,3})([0-9]{1,7}))?$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** The cell of an address such as `Metrics!C5`; the first of a tab where only the tab is named. */
function cellAt(address: string): CellRef | null {
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const [, quoted, plain = "", letters = "A", row = "1"] = match;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, row: Number(row), column: columnOf(letters) };
}

/** Brings a cell, or a tab, to the front; false where it is not there any more. */
export function showCell({ screen }: CallContext, { at }: ArgsOf<"showCell">): ValueOf<"showCell"> {
  const cell = cellAt(at);
  return cell !== null && cell.row > 0 && screen.show(cell);
}
