import { tell } from "../../i18n/say.ts";
import { allOrNothing } from "../all-or-nothing.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { loadTemplates } from "../load-data.ts";
import { aloneIn } from "../score-period.ts";
import { type SetUpPlan, setUpPlan } from "../set-up-plan.ts";
import { showFirst } from "../show-first.ts";
import { textIn } from "../template-text.ts";
import type { CallContext } from "./call-context.ts";
import { madeTabs, rememberMade, takeSetUpBack } from "./made-tabs.ts";

/** What can be set up. */
export function settingUp({ workbook, language }: CallContext): ValueOf<"settingUp"> {
  return {
    templates: loadTemplates().map(({ id, name, about, tabs }) => ({
      id,
      name: textIn(name, language),
      about: textIn(about, language),
      hasSample: tabs.some(({ sample }) => sample.length > 0),
    })),
    lastMade: madeTabs(workbook).map(({ name }) => name),
  };
}

const planOf = ({ book }: CallContext, { template: id, language, withSample }: ArgsOf<"previewSetUp">): SetUpPlan =>
  setUpPlan(book, { id, language, withSample });

/** What a set-up would make, and what it would leave alone. */
export function previewSetUp(context: CallContext, args: ArgsOf<"previewSetUp">): ValueOf<"previewSetUp"> {
  const { made, existing, noLive } = planOf(context, args);
  return { made, existing, noLive };
}

/** Makes the tabs that were previewed; where others are missing by now, none. */
export function setUp(context: CallContext, args: ArgsOf<"setUp">): ValueOf<"setUp"> {
  const { book, screen, language } = context;
  const make = () => {
    const { changes, made, existing } = planOf(context, args);
    if (made.join("\n") !== args.made.join("\n")) throw new Refusal(tell("no.changed", {}, language), "changed");
    allOrNothing(book, changes, language);
    rememberMade(context, made);
    showFirst(screen, made);
    return { made, existing };
  };
  return aloneIn(book, make, language);
}

/** Takes the last set-up back. */
export function undoSetUp(context: CallContext): ValueOf<"undoSetUp"> {
  return aloneIn(context.book, () => takeSetUpBack(context), context.language);
}
