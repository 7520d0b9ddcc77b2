import { describe, expect, it } from "vitest";
import { FAULT_KEYS, ISSUE_CODES, LANGUAGES, type Language, type MessageKey } from "../../src/core/index.ts";
import { EN } from "../../src/i18n/en.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { ZH_HANT } from "../../src/i18n/zh-hant.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { en: EN, "zh-Hans": ZH_HANS, "zh-Hant": ZH_HANT };

/** How each language asks for something: an order, or what must be there. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      "(?:^|[.:;] )(?:Add|Change|Choose|Correct|Exchange|Extend|Fill|Give|Keep|Let|Make|Mend|Put|Remove|Rename|Separate|Type|Use|Write)\\b",
      "\\b(?:needs?|needed|must|lacks what it needs|lies between|are 0 or more|never goes below)\\b",
      "\\bIt has: ",
      "\\bcan do without\\b",
    ].join("|"),
  ),
  "zh-Hans": /请|必须|至少/,
  "zh-Hant": /請|須|至少/,
};

/** Sentences that lead in to another one; that one says what to do. */
const LEADS_IN = new Set<MessageKey>(["kpi.badCurve", "kpi.badActual", "kpi.badMeasure"]);

/** Said beside an amount that is not there, as a reason and never as a problem of the workbook. */
const REASON_ONLY = new Set<MessageKey>(["bonus.noBase"]);

describe.each(LANGUAGES)("a problem in %s", (language) => {
  const asking = [...ISSUE_CODES, ...FAULT_KEYS].filter((key) => !LEADS_IN.has(key) && !REASON_ONLY.has(key));

  it.each(asking)("%s says what to do", (key) => {
    expect(TEXTS[language][key]).toMatch(ASKS[language]);
  });

  it.each([...LEADS_IN])("%s ends with the reason, which says it", (key) => {
    expect(TEXTS[language][key]).toMatch(/\{why\}$/);
  });
});
