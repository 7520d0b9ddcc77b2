import { type } from "/work/wt/dash/test/product/support/closing.ts";
import { ask, open, score } from "/work/wt/dash/test/product/support/product.ts";

const t = (n: string, f: () => unknown) => {
  const s = performance.now();
  const r = f();
  console.log(n, Math.round(performance.now() - s));
  return r;
};
const w = open({ Sheet1: [] });
t("setup", () => ask(w, "setUpWorkbook", "customer-success", "en", true));
t("export", () => w.exportBook());
t("type", () => type(w, "Ratings", { B2: "Superb" }));
t("score", () => score(w, "2026-Q3"));
t("score2", () => score(w, "2026-Q3"));
