import { message, textOf } from "../../core/index.ts";
import { ArgumentError, inEnglish } from "./argument-error.ts";
import { singleCell } from "./grid.ts";

/** One of a few words, in any of the three languages; `fallback` where the argument was left out or is blank. */
export function choiceOf<K extends string>(
  name: string,
  argument: unknown,
  find: (text: string) => string | null,
  choices: readonly K[],
  fallback: K,
): K {
  const text = textOf(singleCell(name, argument));
  if (text === "") return fallback;
  const found = choices.find((choice) => choice === find(text));
  if (found !== undefined) return found;
  const sentence = inEnglish(message("cell.notChoice", { found: text, choices: choices.join(", ") }));
  throw new ArgumentError(`${name}: ${sentence}`);
}
