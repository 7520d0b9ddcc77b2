import { addressOf, type Block, type Language } from "../core/index.ts";
import { tell } from "../i18n/say.ts";
import type { Book } from "../sheets/book.ts";
import { Refusal } from "./answer.ts";

type Place = Block & { readonly sheet: string };

/** The blocks of which some cell holds a formula; each tab is looked at once. */
export function blocksWithFormulas<P extends Place>(book: Book, blocks: readonly P[]): readonly P[] {
  const tabs = [...new Set(blocks.map(({ sheet }) => sheet))];
  return tabs.flatMap((tab) =>
    book.withFormulas(
      tab,
      blocks.filter(({ sheet }) => sheet === tab),
    ),
  );
}

/** Refuses to write over formulas, which no taking back would bring again. */
export function refuseFormulas(book: Book, blocks: readonly Place[], language: Language): void {
  const computed = blocksWithFormulas(book, blocks);
  if (computed.length === 0) return;
  throw new Refusal(tell("no.formulas", { where: computed.map(addressOf).join(", ") }, language));
}
