import { type Message, message } from "../../model/message.ts";
import type { Promotion } from "../../promote/promotion.ts";
import { VERDICT } from "../../promote/verdict.ts";
import { explainPromotion } from "../explain-promotion.ts";
import { list, paragraph, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

function stepName({ step }: Promotion): Message {
  return step.from && step.next !== ""
    ? message("letter.stepFromTo", { grade: step.from.grade, next: step.next })
    : message("letter.stepUp");
}

/** How many standards a step has, a group being one, and how many of them are not met. */
function standards({ step, person }: Promotion): { readonly of: number; readonly open: number } {
  const met = [
    ...step.required.map((rule) => rule.code(person) === VERDICT.pass),
    ...step.groups.map((group) => group.some((rule) => rule.code(person) === VERDICT.pass)),
  ];
  return { of: met.length, open: met.filter((isMet) => !isMet).length };
}

function flagSentence(promotion: Promotion): Message {
  return message(`letter.${promotion.flag}`, { step: stepName(promotion), ...standards(promotion) });
}

/** Each step up that the ladder offers: the answer, then rule by rule what was found and what is missing. */
export function letterPromotion({ promotions, person, scheme }: StatementFacts): readonly StatementSection[] {
  const own = promotions.filter((promotion) => promotion.person === person);
  const blocks = own.flatMap((promotion) => [
    paragraph(flagSentence(promotion)),
    list(explainPromotion(promotion, scheme)),
  ]);
  return section(message("letter.headPromotion"), blocks);
}
