import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SidebarKey } from "../../i18n/sidebar/texts.ts";
import type { ValueOf } from "../../server/api/calls.ts";
import { fill, type Values } from "./fill.ts";

/** What the page says and how it writes numbers, in the user's language. */
export interface PageWords {
  readonly language: ValueOf<"start">["language"];
  say(key: SidebarKey, values?: Values): string;
  /** A number as the language writes it. */
  number(value: number, decimals?: number): string;
  /** A share, 0 to 1, as a percentage. */
  percent(share: number): string;
  /** A moment as day and time on this computer. */
  moment(iso: string): string;
}

/** The words of a language, from the texts that the server sent. */
export function pageWords(language: PageWords["language"], texts: Readonly<Record<string, string>>): PageWords {
  const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return {
    language,
    say: (key, values = {}) => fill(texts[key] ?? key, values),
    number: (value, decimals) =>
      value.toLocaleString(
        language,
        decimals === undefined
          ? { maximumFractionDigits: 4 }
          : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
      ),
    percent: (share) => share.toLocaleString(language, { style: "percent", maximumFractionDigits: 1 }),
    moment: (iso) => moments.format(new Date(iso)),
  };
}

/** The words of the page that is shown. */
export const Words = createContext<PageWords>(pageWords("en", {}));

/** The words of the page, for a part of it. */
export const useWords = (): PageWords => useContext(Words);
