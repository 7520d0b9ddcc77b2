import type { Issues } from "../model/issue.ts";
import type { Scheme } from "../model/scheme.ts";
import type { Workbook } from "../read/read-workbook.ts";
import { compileBands } from "./compile-bands.ts";
import { compileKpis } from "./compile-kpis.ts";
import { compileRewards, NO_REWARD_SCHEME } from "./compile-rewards.ts";
import { compileTargets } from "./compile-targets.ts";
import { compileWeights } from "./compile-weights.ts";

/** Makes one checked scheme of what the tabs say that scores and bands are made of. */
export function compileForScores(book: Workbook, issues: Issues): Scheme {
  return {
    ...NO_REWARD_SCHEME,
    kpis: compileKpis(book.kpis, issues),
    weightRows: compileWeights(book.weights, issues),
    bands: compileBands(book.ratings, issues),
    targets: compileTargets(book.targets, book.kpis, book.people.list, issues),
    settings: book.settings,
  };
}

/** Makes one checked scheme of what the scheme tabs say. */
export function compileScheme(book: Workbook, issues: Issues): Scheme {
  const scores = compileForScores(book, issues);
  return { ...scores, ...compileRewards(book, scores.bands, issues) };
}
