import { describe, expect, it } from "vitest";
import { type Issue, message } from "../../src/core/index.ts";
import { say, sayAll, sayIssue, sayPlace } from "../../src/i18n/say.ts";

const pass = (asked: string) => message("rule.pass", { asked, found: message("value.number", { n: 92 }) });

describe("say", () => {
  it("fills placeholders with numbers, texts and messages in the reader's language", () => {
    const skipped = message("step.kpiSkipped", { kpi: "CSAT", why: message("value.blank"), weight: 30 });
    expect(say(skipped, "en")).toBe("CSAT: blank, left out (weight 30%).");
    expect(say(skipped, "zh-Hans")).toBe("CSAT：空白，不计入（权重 30%）。");
    expect(say(skipped, "zh-Hant")).toBe("CSAT：空白，不列入計算（權重 30%）。");
  });

  it("joins a list of messages as the language does", () => {
    const list = message("rule.groupPass", { rules: [pass("A"), pass("B")] });
    expect(say(list, "en")).toBe("Pass, one suffices: Pass: A; found 92; Pass: B; found 92.");
    expect(say(list, "zh-Hans")).toBe("达标，满足其一即可：达标：A；实际 92；达标：B；实际 92。");
    expect(say(list, "zh-Hant")).toBe("達標，符合其一即可：達標：A；實際為 92；達標：B；實際為 92。");
  });

  it("leaves what has no value empty, and no space at the end", () => {
    expect(say(message("value.unit", { n: 3 }), "en")).toBe("3");
  });

  it("does not read placeholders in what it filled in", () => {
    expect(say(message("value.text", { text: "{n}" }), "en")).toBe("{n}");
  });
});

describe("sayAll", () => {
  it("puts a space between English sentences and none between Chinese ones", () => {
    const steps = [message("step.total", { total: 85 }), message("step.band", { band: "A", from: 80 })];
    expect(sayAll(steps, "en")).toBe("Total: 85. Band A, from 80.");
    expect(sayAll(steps, "zh-Hans")).toBe("总分：85。绩效等级 A（80 分起）。");
    expect(sayAll(steps, "zh-Hant")).toBe("總分：85。績效等級 A（80 分起）。");
  });
});

describe("sayIssue and sayPlace", () => {
  const issue: Issue = {
    code: "weights.notHundred",
    severity: "error",
    at: { sheet: "Weights", row: 4, column: 28 },
    args: { group: "Support · Junior", sum: 99.99 },
  };

  it("say what is wrong and where", () => {
    expect(sayIssue(issue, "en")).toBe(
      "The weights of Support · Junior add up to 99.99. Change them so that they add up to 100.",
    );
    expect(sayIssue(issue, "zh-Hans")).toBe("Support · Junior 的权重合计为 99.99。请调整到合计 100。");
    expect(sayIssue(issue, "zh-Hant")).toBe("Support · Junior 的權重加總為 99.99。請調整，使加總等於 100。");
    expect(sayPlace(issue)).toBe("Weights!AB4");
  });

  it("say no place where there is none", () => {
    expect(sayPlace({ ...issue, at: null })).toBe("");
  });
});
