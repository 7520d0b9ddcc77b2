import { describe, expect, test } from "vitest";
import type { NamedCells } from "../../support/book.ts";
import { withEvents } from "./with-events.ts";

describe("rule 3: an event that cannot be read holds its person, and nobody else", () => {
  test.each<[string, NamedCells, string]>([
    ["points that are no number", { Points: "some" }, "cell.notNumber at Events!D2"],
    ["points that are an error", { Points: "#REF!" }, "cell.error at Events!D2"],
    ["an adjustment without points", { Effect: "adjust" }, "event.badEffect at Events!E2"],
    ["an effect that nobody knows", { Effect: "scold" }, "cell.notChoice at Events!E2"],
    ["a cap without a limit", { Effect: "cap total" }, "event.badEffect at Events!E2"],
    ["a limit that is no number", { Effect: "cap total", Limit: "low" }, "cell.notNumber at Events!G2"],
    ["a cap of which KPI?", { Effect: "cap KPI", Limit: 60 }, "event.badEffect at Events!E2"],
    ["a KPI that is not there", { Effect: "cap KPI", KPI: "smile", Limit: 60 }, "kpi.unknown at Events!A2"],
    ["a band that is not there", { Effect: "cap band", Limit: "E" }, "bands.unknown at Events!A2"],
    ["neither date nor period", { Date: "" }, "event.noPeriod at Events!B2"],
    ["a date that is none", { Date: "2026-02-30" }, "cell.notDate at Events!B2"],
  ])("%s", (_name, more, problem) => {
    const { errors, of } = withEvents([more]);
    expect(errors).toEqual([problem]);
    expect(of("P1")).toMatchObject({ status: "held", total: null, band: null, amount: null });
    expect(of("P2").total).toBe(90);
  });

  test("a problem of another quarter's event holds nobody in this one", () => {
    expect(withEvents([{ Date: "2026-05-01", Effect: "cap total" }]).of("P1").total).toBe(90);
  });

  test("a problem is noted at the event that has it, not at the person's first", () => {
    const { errors } = withEvents([{ Points: 1 }, { Effect: "cap band", Limit: "E" }]);
    expect(errors).toEqual(["bands.unknown at Events!A3"]);
  });

  test("an event of nobody is a problem, and holds nobody", () => {
    const { errors, of } = withEvents([{ ID: "", Points: 3 }]);
    expect(errors).toEqual(["cell.blankRequired at Events!A2"]);
    expect(of("P1").total).toBe(90);
  });

  test("a stranger's event is a problem, and holds nobody", () => {
    const { errors, of } = withEvents([{ ID: "P9", Points: 3 }]);
    expect(errors).toEqual(["person.unknown at Events!A2"]);
    expect(of("P1").total).toBe(90);
  });
});
