import {
  addressOf,
  type Issue,
  type Language,
  type Message,
  type MessageArg,
  type MessageArgs,
  type Words,
} from "../core/index.ts";
import type { TextKey } from "./texts.ts";
import { textOf } from "./texts-of.ts";

const SEPARATORS: Readonly<Record<Language, string>> = { en: "; ", "zh-Hans": "；", "zh-Hant": "；" };
const PLACEHOLDER = /\{(\w+)\}/g;

function isList(arg: MessageArg): arg is readonly (Words | Message)[] {
  return Array.isArray(arg);
}

function sayArg(arg: MessageArg | undefined, language: Language): string {
  if (arg === undefined) return "";
  if (typeof arg === "number" || typeof arg === "string") return String(arg);
  // Sentences within a sentence are set apart by semicolons, so they lose their own stops.
  if (isList(arg)) return arg.map((one) => sayArg(one, language).replace(/[.。]$/, "")).join(SEPARATORS[language]);
  return "key" in arg ? say(arg, language) : arg[language][0];
}

function filled(text: string, args: MessageArgs, language: Language): string {
  return text.replace(PLACEHOLDER, (_, name: string) => sayArg(args[name], language)).trim();
}

/** Says a message in a language. */
export function say({ key, args }: Message, language: Language): string {
  return tell(key, args, language);
}

/** Says one of the server's sentences, or any other by its key. */
export function tell(key: TextKey, args: MessageArgs, language: Language): string {
  return filled(textOf(key, language), args, language);
}

/** Says several messages one after the other, as one paragraph. */
export function sayAll(messages: readonly Message[], language: Language): string {
  return messages.map((one) => say(one, language)).join(language === "en" ? " " : "");
}

/** Says a problem, without its place. */
export function sayIssue(issue: Issue, language: Language): string {
  return tell(issue.code, issue.args, language);
}

/** Says where a problem is: `Metrics!C5`; empty where it has no place. */
export function sayPlace(issue: Issue): string {
  return issue.at ? addressOf(issue.at) : "";
}
