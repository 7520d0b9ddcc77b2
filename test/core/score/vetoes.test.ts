import { describe, expect, test } from "vitest";
import { withEvents } from "./with-events.ts";

describe("rule 15: vetoes apply last, each with its stated effect", () => {
  test("cap KPI: the points of one KPI", () => {
    const { total, why } = withEvents([{ Effect: "cap KPI", KPI: "speed", Limit: 60 }]).of("P1");
    expect(total).toBe(70);
    expect(why).toContain("speed: 100 earns 100 points, limited to 60 by a veto, weight 50%.");
  });

  test("what is only recorded changes nothing and is not told beside what does", () => {
    const recorded = { Effect: "record only", Type: "Late report" };
    const eventsOf = ({ result }: ReturnType<typeof withEvents>) =>
      result.scored.scores.interventions.get(0)?.events.map(({ type }) => type);
    expect(eventsOf(withEvents([recorded]))).toBeUndefined();
    const both = withEvents([recorded, { Effect: "cap total", Limit: 70, Type: "Data breach" }]);
    expect([both.of("P1").total, eventsOf(both)]).toEqual([70, ["Data breach"]]);
  });

  test("cap KPI: the lowest of several, and no lift for who is below it", () => {
    const caps = [
      { Effect: "cap KPI", KPI: "speed", Limit: 60 },
      { Effect: "cap KPI", KPI: "SPEED", Limit: 40 },
    ];
    expect(withEvents(caps).of("P1").total).toBe(60);
    expect(withEvents([{ Effect: "cap KPI", KPI: "csat", Limit: 90 }]).of("P1").total).toBe(90);
  });

  test("cap total: after the adjustment", () => {
    const { total, band } = withEvents([{ Points: 5 }, { Effect: "cap total", Limit: 59.9 }]).of("P1");
    expect([total, band]).toEqual([59.9, "D"]);
  });

  test("cap total: the lowest of several, and no lift for who is below it", () => {
    const caps = [
      { Effect: "cap total", Limit: 70 },
      { Effect: "cap total", Limit: 65 },
    ];
    expect(withEvents(caps).of("P1").total).toBe(65);
    expect(withEvents([{ Effect: "cap total", Limit: 95 }]).of("P1").total).toBe(90);
  });

  test("cap band: the total stays", () => {
    const { total, band, why } = withEvents([{ Effect: "cap band", Limit: "C" }]).of("P1");
    expect([total, band]).toEqual([90, "C"]);
    expect(why.join(" ")).toContain("A veto limits the band to C.");
  });

  test("cap band: the lowest of several, and no lift for who is below it", () => {
    const caps = [
      { Effect: "cap band", Limit: "B" },
      { Effect: "cap band", Limit: "C" },
    ];
    expect(withEvents(caps).of("P1").band).toBe("C");
    expect(withEvents([{ Effect: "cap band", Limit: "A" }], [], 20).of("P1").band).toBe("C");
  });

  test("no bonus: 0, with the reason, and not a blank", () => {
    const { amount, total, why } = withEvents([{ Effect: "no bonus" }]).of("P1");
    expect([amount, total]).toEqual([0, 90]);
    expect(why).toContain("A veto pays no bonus.");
  });

  test("no promotion: not yet, with the reason, whatever the rules say", () => {
    const { flags, why } = withEvents([{ Effect: "no promotion" }]).of("P1");
    expect(flags).toEqual(["notYet"]);
    expect(why).toContain("A veto bars promotion.");
  });

  test("in Chinese", () => {
    expect(withEvents([{ Effect: "总分封顶", Limit: 60 }]).of("P1").total).toBe(60);
    expect(withEvents([{ Effect: "取消奖金" }]).of("P1").amount).toBe(0);
  });
});
