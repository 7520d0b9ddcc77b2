import { explainPromotion } from "../explain/explain-promotion.ts";
import { message } from "../model/message.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Promotion } from "../promote/promotion.ts";
import { PROMOTION_RESULT_COLUMNS } from "./result-columns.ts";
import type { ResultCell, ResultTable } from "./result-table.ts";

function promotionRow(scheme: Scheme, period: Period, promotion: Promotion, person: Person): readonly ResultCell[] {
  return [
    period.id,
    person.id,
    person.name,
    person.track || (promotion.step.from?.track ?? ""),
    person.grade,
    promotion.step.next,
    message(`flag.${promotion.flag}`),
    promotion.seats?.rank ?? "",
    explainPromotion(promotion, scheme),
  ];
}

/** The Promotion tab: a row for each person and step up; null for a scheme without promotion rules. */
export function promotionTable(
  scheme: Scheme,
  period: Period,
  promotions: readonly Promotion[],
  people: readonly Person[],
): ResultTable | null {
  if (scheme.rules.length === 0) return null;
  return {
    tab: "promotions",
    period: period.id,
    columns: Object.values(PROMOTION_RESULT_COLUMNS),
    // Who has no track of their own may stand on two, with a step of the same name on each.
    keyColumns: [0, 1, 3, 5],
    rows: promotions.map((promotion) => promotionRow(scheme, period, promotion, people[promotion.person] as Person)),
  };
}
