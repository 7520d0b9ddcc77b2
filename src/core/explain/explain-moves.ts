import { type Message, message } from "../model/message.ts";
import type { Scheme } from "../model/scheme.ts";
import type { MoveAspect, PersonMove, RunComparison } from "../review/compare-runs.ts";
import type { Standing } from "../review/standing.ts";
import { majorOf } from "./money.ts";
import { valueIn } from "./values.ts";

const NONE = message("value.none");

const shown = (value: number | string | null): Message => {
  if (value === null) return NONE;
  return typeof value === "number" ? message("value.number", { n: value }) : message("value.text", { text: value });
};

function money(minor: number | null, { settings }: Scheme): Message {
  return minor === null ? NONE : valueIn(settings.currency, majorOf(minor, settings.currencyDecimals));
}

function flagMoves(before: Standing, after: Standing): readonly Message[] {
  return after.flags.flatMap(({ step, flag, next }) => {
    const was = before.flags.find((one) => one.step === step)?.flag ?? null;
    if (was === flag) return [];
    const named = next === "" ? message("lift.flagOnly") : message("lift.flag", { next });
    const from = was === null ? NONE : message(`flag.${was}`);
    return [message("move.flag", { step: named, before: from, after: message(`flag.${flag}`) })];
  });
}

function movesIn(aspect: MoveAspect, { before, after }: PersonMove, scheme: Scheme): readonly Message[] {
  switch (aspect) {
    case "flag":
      return flagMoves(before, after);
    case "bonus": {
      const [was, is] = [money(before.bonusMinor, scheme), money(after.bonusMinor, scheme)];
      return [message("move.bonus", { before: was, after: is })];
    }
    default:
      return [message(`move.${aspect}`, { before: shown(before[aspect]), after: shown(after[aspect]) })];
  }
}

/** What moves for a person, in one sentence; null where nothing does. */
export function explainMove(move: PersonMove, scheme: Scheme): Message | null {
  const aspects = (Object.keys(move.by) as MoveAspect[]).filter((aspect) => move.by[aspect] !== "same");
  const moves = aspects.flatMap((aspect) => movesIn(aspect, move, scheme));
  const { name, id } = move.person;
  return moves.length === 0 ? null : message("move.person", { person: name || id, moves });
}

/** What two runs come to beside each other: how many people move, and what it costs. */
export function explainComparison({ counts, moves, bonusMinor }: RunComparison, scheme: Scheme): readonly Message[] {
  const { up, down, same } = counts.overall;
  const { before, after } = bonusMinor;
  return [
    message("move.counts", { people: moves.length, up, down, same }),
    message("move.cost", {
      before: money(before, scheme),
      after: money(after, scheme),
      difference: money(after - before, scheme),
    }),
  ];
}
