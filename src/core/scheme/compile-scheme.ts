import type { Issues } from "../model/issue.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Workbook } from "../read/read-workbook.ts";
import { compileBands, compileTiers } from "./compile-bands.ts";
import { compileKpis } from "./compile-kpis.ts";
import { compileLadder } from "./compile-ladder.ts";
import { compileRules } from "./compile-rules.ts";
import { compileWeights } from "./compile-weights.ts";

/** Makes one checked scheme of what the scheme tabs say. */
export function compileScheme(book: Workbook, issues: Issues): Scheme {
  const bands = compileBands(book.ratings, issues);
  const tiers = compileTiers(book.tiers, issues);
  if (tiers.length > 0 && book.settings.bonusMode === null) {
    issues.error("bonus.noMode", book.tiers[0]?.at ?? null);
  }
  const around = { kpis: book.kpis, bands, people: book.people, grades: book.grades };
  return {
    kpis: compileKpis(book.kpis, issues),
    weightRows: compileWeights(book.weights, issues),
    bands,
    tiers,
    grades: compileLadder(book.grades, issues),
    rules: compileRules(book.rules, around, issues),
    settings: book.settings,
  };
}
