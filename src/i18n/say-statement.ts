import type { Language, Message, Statement, StatementBlock, StatementSection } from "../core/index.ts";
import { say, sayAll } from "./say.ts";

const ORDINALS = "一二三四五六七八九十";

const BULLETS: Readonly<Record<Language, string>> = { en: "- ", "zh-Hans": "· ", "zh-Hant": "· " };

function sayBlock({ kind, messages }: StatementBlock, language: Language): string {
  if (kind === "paragraph") return sayAll(messages, language);
  return messages.map((one) => `${BULLETS[language]}${say(one, language)}`).join("\n");
}

/** A heading as letters of the language have it: Chinese ones count their parts. */
function sayHeading(heading: Message, number: number, language: Language): string {
  const text = say(heading, language);
  return language === "en" ? text : `${ORDINALS[number - 1] ?? number}、${text}`;
}

/** Says a statement as plain text: the title, then part by part, set apart by blank lines. */
export function sayStatement({ title, sections }: Statement, language: Language): string {
  let number = 0;
  const sayPart = ({ heading, blocks }: StatementSection): string => {
    if (heading) number++;
    const head = heading ? [sayHeading(heading, number, language)] : [];
    const isBeforeList = (i: number) => blocks[i]?.kind === "paragraph" && blocks[i + 1]?.kind === "list";
    const body = blocks.map((block, i) => `${sayBlock(block, language)}${isBeforeList(i) ? "\n" : "\n\n"}`).join("");
    return [...head, body.trimEnd()].join("\n");
  };
  return `${[say(title, language), ...sections.map(sayPart)].join("\n\n")}\n`;
}
