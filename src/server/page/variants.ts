import { tell } from "../../i18n/say.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { aloneIn } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";

type Variant = ValueOf<"whatIf">["variants"][number];
type Kept = Pick<CallContext, "workbook">;

const NAMES_KEPT_AS = "variants";
const MOST_VARIANTS = 20;
/** What one name of Google's properties surely holds: 9 KB, of which a character takes up to three bytes. */
const PIECE = 3000;
const MOST_PIECES = 20;

const pieceName = (name: string, piece: number): string => `variant ${piece} ${name}`;

function readText({ workbook }: Kept, name: string): string {
  const pieces: string[] = [];
  for (let piece = 0; piece < MOST_PIECES; piece++) {
    const text = workbook.get(pieceName(name, piece));
    if (text === null) break;
    pieces.push(text);
  }
  return pieces.join("");
}

function forgetText({ workbook }: Kept, name: string): void {
  for (let piece = 0; piece < MOST_PIECES; piece++) workbook.forget(pieceName(name, piece));
}

/** What cannot be read is none: a list of ideas must not keep anybody from having new ones. */
function parsed<T>(text: string | null, none: T): T {
  try {
    return text === null || text === "" ? none : (JSON.parse(text) as T);
  } catch {
    return none;
  }
}

const namesOf = ({ workbook }: Kept): readonly string[] => parsed(workbook.get(NAMES_KEPT_AS), []);

/** The variants of the scheme that are kept with the workbook, the latest first. */
export function variantsOf(context: Kept): readonly Variant[] {
  return namesOf(context).flatMap((name) => {
    const kept = parsed<Omit<Variant, "name"> | null>(readText(context, name), null);
    return kept ? [{ name, ...kept }] : [];
  });
}

function keep(context: CallContext, { name, edits }: ArgsOf<"keepVariant">): void {
  const { workbook, now, language } = context;
  const others = namesOf(context).filter((other) => other !== name);
  const text = JSON.stringify({ when: now, edits });
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  if (others.length >= MOST_VARIANTS || pieces.length > MOST_PIECES) {
    throw new Refusal(tell("no.moreVariants", { most: MOST_VARIANTS }, language));
  }
  forgetText(context, name);
  pieces.forEach((piece, at) => {
    workbook.set(pieceName(name, at), piece);
  });
  workbook.set(NAMES_KEPT_AS, JSON.stringify([name, ...others]));
}

/** Keeps edits under a name; alone, since two who keep one at once would lose one of them. */
export function keepVariant(context: CallContext, args: ArgsOf<"keepVariant">): ValueOf<"keepVariant"> {
  const work = () => {
    keep(context, args);
    return { variants: variantsOf(context) };
  };
  return aloneIn(context.book, work, context.language);
}

/** Forgets a variant. */
export function dropVariant(context: CallContext, { name }: ArgsOf<"dropVariant">): ValueOf<"dropVariant"> {
  const work = () => {
    const left = namesOf(context).filter((other) => other !== name);
    context.workbook.set(NAMES_KEPT_AS, JSON.stringify(left));
    forgetText(context, name);
    return { variants: variantsOf(context) };
  };
  return aloneIn(context.book, work, context.language);
}
