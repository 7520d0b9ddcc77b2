import { beforeAll, describe, expect, it } from "vitest";
import { openEngine } from "../../../src/sidebar/engine/open-engine.ts";
import type { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { type } from "../support/closing.ts";
import { ask, recordsOf, rowsOf, taken } from "../support/product.ts";
import { answerRateOf, BASE, callsByAgent, LOG, logFields, ratingOf } from "./call-log.ts";
import { asked, callTeam, replyTo, scoreAsShown } from "./page.ts";

const QUARTER = "2021-Q1";

/** The bonus tiers of the template. */
const coefficientAt = (total: number): number => {
  if (total >= 100) return 1.5;
  if (total >= 85) return 1.2;
  return total >= 70 ? 1 : 0;
};

describe.skipIf(!LOG.isThere)(`a quarter of the call centre, from set-up to the correction${LOG.note}`, () => {
  let workbench: Workbench;
  let agents: readonly string[];
  let best = "";
  let calibrated = { id: "", band: "" };
  let coached = { id: "", goal: "" };

  const letterOf = (id: string): string =>
    taken(ask<{ text: string }>(workbench, "explainPerson", QUARTER, id, "en").answer).text;

  beforeAll(() => {
    workbench = callTeam();
    agents = [...callsByAgent(["01", "02", "03"]).keys()].sort();
  });

  it("is set up and imported: every call is a record, every agent a person, nothing is wrong", () => {
    expect(recordsOf(workbench, "Records")).toHaveLength(logFields().length - 1 + agents.length);
    expect(asked(workbench, "people", {}).people.map(({ id }) => id)).toEqual(agents);
    expect(asked(workbench, "check", {})).toMatchObject({ errors: 0 });
  });

  it("is previewed without writing, then scored; each agent's calls are those of the log", () => {
    const before = workbench.exportBook();
    expect(asked(workbench, "preview", { period: QUARTER })).toMatchObject({ people: agents.length, held: [] });
    expect(workbench.exportBook()).toEqual(before);
    expect(scoreAsShown(workbench, QUARTER)).toMatchObject({ people: 8, scored: 8 });
    const months = { [QUARTER]: ["01", "02", "03"], "2021-02": ["02"] };
    scoreAsShown(workbench, "2021-02");
    for (const [period, counted] of Object.entries(months)) {
      for (const [id, calls] of callsByAgent(counted)) {
        const { kpis } = asked(workbench, "person", { id, period });
        expect(kpis.find(({ name }) => name === "Calls")?.actual).toBe(String(calls));
      }
    }
  });

  it("shows a person the answer rate of the log", () => {
    const [id = ""] = agents;
    const { kpis, isScored } = asked(workbench, "person", { id, period: QUARTER });
    const shown = kpis.find(({ name }) => name === "Answer rate")?.actual ?? "";
    expect(isScored).toBe(true);
    expect(Number.parseFloat(shown)).toBeCloseTo(answerRateOf(id) * 100, 0);
  });

  it("is tried in the page: with all weight on the number of calls nobody falls, and the money grows", () => {
    const { code, texts } = asked(workbench, "engine", {});
    const { tables } = asked(workbench, "whatIf", {});
    const trial = openEngine(code).openTrial(tables as never, texts, "en");
    const others = ["ANSWER", "RESOLVE", "SPEED", "TALK", "CSAT"];
    const edits = [...others.map((of) => [of, 0] as const), ["CALLS", 100] as const].map(([of, value]) => ({
      kind: "weight" as const,
      row: 0,
      of,
      value,
    }));
    const outcome = trial.try(QUARTER, edits);
    expect(outcome?.counts).toMatchObject({ people: 8, down: 0 });
    expect(outcome?.money?.after).toBeGreaterThan(outcome?.money?.before ?? Number.NaN);
  });

  it("is calibrated: a band is set for a reason, which the explanation tells, and it pays", () => {
    const { people, bands } = asked(workbench, "calibrating", { period: QUARTER });
    const lifted = people.flatMap((person) => {
      const next = bands[bands.findIndex(({ band }) => band === person.band) - 1];
      const paysMore = next && coefficientAt(next.from) > coefficientAt(person.total ?? Number.NaN);
      return paysMore ? [{ ...person, next }] : [];
    });
    const [lowest] = lifted.sort((one, two) => Number(one.total) - Number(two.total));
    if (!lowest) throw new Error("nobody's pay hangs on a band");
    const { id, band: seen, next } = lowest;
    const reason = "Took over the night shift";
    asked(workbench, "setBand", { period: QUARTER, id, band: next.band, seen, reason, decidedBy: "Eve" });
    scoreAsShown(workbench, QUARTER);
    const { band, why } = asked(workbench, "person", { id, period: QUARTER });
    expect([band, why.join(" ")]).toEqual([next.band, expect.stringContaining(`by Eve, because: ${reason}`)]);
    const paid = recordsOf(workbench, "Bonus").find((row) => row["Person ID"] === id && row.Period === QUARTER);
    const base = BASE + agents.indexOf(id);
    expect(paid).toMatchObject({ Band: next.band, Bonus: Math.round(base * coefficientAt(next.from) * 100) / 100 });
    calibrated = { id, band: next.band };
  });

  it("is coached: a plan for what costs somebody most stands in their letter, and in nobody else's", () => {
    const row = rowsOf(workbench, "Settings").findIndex(([name]) => name === "Coaching below band") + 1;
    type(workbench, "Settings", { [`B${row}`]: "S" });
    const { people } = asked(workbench, "coaching", { period: QUARTER });
    const [first, other] = people;
    const [worst] = first?.kpis ?? [];
    if (!first || !worst) throw new Error("nobody needs coaching");
    const { kpis } = asked(workbench, "person", { id: first.id, period: QUARTER });
    const lostBy = ({ points, weightPct }: (typeof kpis)[number]) => (weightPct ?? 0) * (100 - (points ?? 100));
    expect(worst.kpi).toBe(kpis.reduce((one, two) => (lostBy(two) > lostBy(one) ? two : one)).name);
    const plan = { ...worst, id: first.id, name: first.name, period: QUARTER, coach: "Eve", note: "" };
    asked(workbench, "addPlan", { ...plan, due: "2021-06-30", followUp: "2021-05-15" });
    expect(letterOf(first.id)).toContain(worst.goal);
    expect(letterOf(other?.id ?? "")).not.toContain("2021-06-30");
    coached = { id: first.id, goal: worst.goal };
  });

  it("finds ready for a step up those whose callers were content, and keeps what is decided when it is scored again", () => {
    const content = agents.filter((agent) => ratingOf(agent) >= 3.3);
    const [step] = asked(workbench, "promotions", { period: QUARTER }).steps;
    expect(step?.people.flatMap(({ id, state }) => (state === "eligible" ? [id] : [])).sort()).toEqual(content);
    const [id = ""] = content;
    const decided = { decision: "promoted", note: "From May" } as const;
    asked(workbench, "decide", {
      period: QUARTER,
      id,
      track: step?.people.find((one) => one.id === id)?.track ?? "",
      next: step?.next ?? "",
      ...decided,
    });
    scoreAsShown(workbench, QUARTER);
    const row = recordsOf(workbench, "Promotion").find((one) => one["Person ID"] === id && one.Period === QUARTER);
    expect(row).toMatchObject({ Decision: "Promoted", "Decision note": "From May" });
  });

  it("hands payroll what the Bonus tab says", () => {
    const { fingerprint, total } = asked(workbench, "bonus", { period: QUARTER });
    asked(workbench, "payroll", { period: QUARTER, fingerprint });
    const paid = recordsOf(workbench, "Bonus").filter(({ Period }) => Period === QUARTER);
    expect(paid.reduce((sum, row) => sum + Number(row.Bonus), 0)).toBe(total);
    expect(total).toBeGreaterThan(0);
    // A band that people decided pays whatever is corrected below it.
    const byTotal = paid.filter((row) => row["Person ID"] !== calibrated.id);
    best = String(byTotal.reduce((one, two) => (Number(two.Bonus) > Number(one.Bonus) ? two : one))["Person ID"]);
  });

  it("is closed, and then refuses to be scored again", () => {
    const { closed } = asked(workbench, "close", { period: QUARTER, signedAs: "Eve", accepted: [] });
    expect(closed).toMatchObject([{ period: QUARTER, people: 8, isUnchanged: true }]);
    const { id, band } = calibrated;
    expect(recordsOf(workbench, "History").find((row) => row["Person ID"] === id)).toMatchObject({ Band: band });
    expect(replyTo(workbench, "unsetBand", { period: QUARTER, id, seen: band })).toMatchObject({ ok: false });
    expect(replyTo(workbench, "preview", { period: QUARTER })).toMatchObject({
      ok: false,
      message: expect.stringContaining("The period 2021-Q1 was closed on"),
    });
  });

  it("is shared: each agent's file names that agent, and no other", () => {
    const { files } = asked(workbench, "sharing", { period: QUARTER, kind: "person" });
    const keys = files.map(({ key }) => key);
    const shared = asked(workbench, "share", { period: QUARTER, kind: "person", keys, withPay: true, isTold: false });
    expect(shared.map(({ key, why }) => [key, why])).toEqual(agents.map((agent) => [agent, ""]));
    for (const { key, link } of shared) {
      const file = workbench.state.files.all.find(({ record }) => link?.includes(record.id));
      const words = JSON.stringify([file?.record.name, file?.contents]);
      expect(agents.filter((agent) => words.includes(agent))).toEqual([key]);
      expect(words.includes(coached.goal)).toBe(key === coached.id);
      expect(words.includes("Took over the night shift")).toBe(key === calibrated.id);
    }
  });

  it("is corrected: resolutions that did not stand cost the tier, and the difference lands in the next quarter", () => {
    const then = recordsOf(workbench, "History").find((row) => row["Person ID"] === best);
    const resolve = asked(workbench, "person", { id: best, period: "2021-02" }).kpis.find(
      ({ name }) => name === "Resolution rate",
    );
    const lost = (Number(then?.["RESOLVE points"]) * (resolve?.weightPct ?? Number.NaN)) / 100;
    const owed = coefficientAt(Number(then?.Total) - lost) / coefficientAt(Number(then?.Total)) - 1;
    const rows = logFields().flatMap((fields, index) => (fields[1] === best && index > 0 ? [index + 1] : []));
    type(workbench, "Records", Object.fromEntries(rows.map((row) => [`G${row}`, "N"])));
    const { corrections } = asked(workbench, "closing", { period: "2021-Q2" });
    expect(corrections).toEqual([
      { id: best, name: `${best} Agent`, amount: Math.round(Number(then?.Bonus) * owed), of: QUARTER },
    ]);
    asked(workbench, "close", { period: "2021-Q2", signedAs: "Eve", accepted: agents });
    expect(asked(workbench, "publishing", {}).closed).toMatchObject([{ period: "2021-Q2" }, { isUnchanged: true }]);
  });
});

describe.skipIf(!LOG.isThere)(`the quarter with two users at once${LOG.note}`, () => {
  const ANN = "ann@example.com";
  const BEN = "ben@example.com";

  it("who scores while another does is told so, and nothing is written; then it goes through", () => {
    const workbench = callTeam();
    const { fingerprint } = asked(workbench, "preview", { period: QUARTER }, BEN);
    const before = workbench.exportBook();
    const isFree = workbench.state.conditions;
    workbench.state.conditions = { ...isFree, failure: "locked" };
    const args = { period: QUARTER, fingerprint, signedAs: "Ben" };
    expect(replyTo(workbench, "score", args, BEN)).toMatchObject({ ok: false, code: "busy" });
    expect(workbench.exportBook()).toEqual(before);
    workbench.state.conditions = isFree;
    expect(asked(workbench, "score", args, BEN)).toMatchObject({ scored: 8 });
  });

  it("an old preview is refused after another has closed the period, and nothing is written", () => {
    const workbench = callTeam();
    const { fingerprint } = asked(workbench, "preview", { period: QUARTER }, BEN);
    asked(workbench, "close", { period: QUARTER, signedAs: "Ann", accepted: [] }, ANN);
    const before = workbench.exportBook();
    const late = replyTo(workbench, "score", { period: QUARTER, fingerprint, signedAs: "Ben" }, BEN);
    expect(late).toMatchObject({ ok: false, message: expect.stringMatching(/was closed on .* by Ann\./) });
    expect(workbench.exportBook()).toEqual(before);
  });
});
