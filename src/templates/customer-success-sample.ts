import { choices, dayOf } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import { type TemplateCell, type Text, textOf } from "./template.ts";

const on = (year: number, month: number, day: number): TemplateCell => ({ serial: dayOf(year, month, day) });

const SPECIALIST = [W.specialist, W.junior] as const;
const SENIOR_SPECIALIST = [W.specialist, W.intermediate] as const;
const MANAGER = [W.manager, W.senior] as const;
const NORTH_A = [W.north, W.professional, W.teamA] as const;
const NORTH_B = [W.north, W.professional, W.teamB] as const;
const SOUTH_B = [W.south, W.professional, W.teamB] as const;
const LEADS_A = [W.north, W.management, W.teamA] as const;
const LEADS_B = [W.south, W.management, W.teamB] as const;

/**
 * A team that tells a story in 2026-Q3: P001 is eligible, P002 one point of satisfaction short, P003 waits for a missing
 * figure, P004 had a major complaint, P005 joined within the quarter, P006 works under the South's own weights, P007 steps up, of P008
 * last year's rating is missing, P009 and P010 lead teams, and one of them is ready for more.
 */
export const SAMPLE_PEOPLE: Rows = [
  ["P001", ["Li Na", "李娜", "李娜"], ...SPECIALIST, ...NORTH_A, on(2025, 1, 6), 6000, W.good],
  ["P002", ["Chen Wei", "陈伟", "陳偉"], ...SPECIALIST, ...NORTH_A, on(2025, 3, 3), 6000, W.good],
  ["P003", ["Wang Fang", "王芳", "王芳"], ...SPECIALIST, ...NORTH_A, on(2025, 4, 1), 6000, W.pass],
  ["P004", ["Zhang Min", "张敏", "張敏"], ...SPECIALIST, ...NORTH_B, on(2024, 7, 1), 6000, W.good],
  ["P005", ["Liu Yang", "刘洋", "劉洋"], ...SPECIALIST, ...NORTH_B, on(2026, 7, 20), 6000, "", on(2026, 7, 20)],
  ["P006", ["Huang Jing", "黄静", "黃靜"], ...SPECIALIST, ...SOUTH_B, on(2025, 2, 10), 6000, W.good],
  ["P007", ["Zhao Lei", "赵磊", "趙磊"], ...SENIOR_SPECIALIST, ...NORTH_A, on(2024, 7, 1), 9000, W.excellent],
  ["P008", ["Sun Hao", "孙浩", "孫浩"], ...SENIOR_SPECIALIST, ...SOUTH_B, on(2024, 9, 2), 9000, ""],
  ["P009", ["Zhou Ting", "周婷", "周婷"], ...MANAGER, ...LEADS_A, on(2024, 1, 2), 15000, W.excellent],
  ["P010", ["Wu Qiang", "吴强", "吳強"], ...MANAGER, ...LEADS_B, on(2024, 1, 2), 15000, W.good],
];

/** Person, period, then the KPIs that are typed in, in the order of the KPIs tab. */
export const SAMPLE_METRICS: Rows = [
  ["P001", "2026-Q2", 20, 44, 0.89, 0.91, 0.17, 0.011, 4, "", 8, 78, "", 0.97],
  ["P002", "2026-Q2", 22, 46, 0.86, 0.9, 0.15, 0.012, 4, "", 8, 76, "", 0.95],
  ["P003", "2026-Q2", 26, 50, 0.87, 0.88, 0.12, 0.013, 3, "", 6, 70, "", 0.9],
  ["P004", "2026-Q2", 18, 40, 0.92, 0.94, 0.22, 0.008, 5, "", 12, 84, "", 1.04],
  ["P006", "2026-Q2", 24, 47, 0.91, 0.9, 0.18, 0.009, 4, "", 8, 77, 0.86, 0.98],
  ["P007", "2026-Q2", 14, 36, 0.92, 0.95, 0.21, 0.007, 5, "", 12, 82, "", 1.03],
  ["P008", "2026-Q2", 19, 42, 0.9, 0.92, 0.18, 0.01, 4, "", 8, 80, 0.87, 0.96],
  ["P009", "2026-Q2", "", "", 0.91, 0.93, "", 0.009, 4, 92, 10, 85, 0.87, 1.02],
  ["P010", "2026-Q2", "", "", 0.88, 0.9, "", 0.012, 4, 96, 8, 80, 0.83, 0.94],
  ["P001", "2026-Q3", 16, 40, 0.93, 0.94, 0.21, 0.008, 5, "", 12, 84, "", 1.05],
  ["P002", "2026-Q3", 21, 45, 0.84, 0.91, 0.16, 0.011, 4, "", 8, 78, "", 0.98],
  ["P003", "2026-Q3", 25, 49, "", 0.89, 0.14, 0.012, 3, "", 8, 72, "", 0.92],
  ["P004", "2026-Q3", 18, 41, 0.91, 0.93, 0.2, 0.015, 4, "", 8, 85, "", 1.01],
  ["P005", "2026-Q3", 28, 54, 0.86, 0.87, "", 0.012, 4, "", 12, 66, "", 0.82],
  ["P006", "2026-Q3", 22, 45, 0.92, 0.91, 0.19, 0.008, 4, "", 8, 79, 0.88, 1],
  ["P007", "2026-Q3", 12, 34, 0.94, 0.96, 0.23, 0.006, 5, "", 12, 88, "", 1.08],
  ["P008", "2026-Q3", 18, 41, 0.91, 0.93, 0.19, 0.009, 4, "", 8, 83, 0.88, 1],
  ["P009", "2026-Q3", "", "", 0.93, 0.95, "", 0.007, 5, 108.5, 12, 88, 0.9, 1.06],
  ["P010", "2026-Q3", "", "", 0.89, 0.91, "", 0.01, 4, 104.5, 8, 82, 0.85, 0.97],
];

const rated = (person: string, group: Text, score: number, weight: number): readonly TemplateCell[] => [
  person,
  "2026-Q3",
  W.leadership,
  group,
  score,
  weight,
];

/** The two leaders as others see them. */
export const SAMPLE_FEEDBACK: Rows = [
  rated("P009", W.superior, 4.5, 50),
  rated("P009", W.colleague, 4, 30),
  rated("P009", W.colleague, 5, 30),
  rated("P009", W.colleague, 4, 30),
  rated("P009", W.customer, 4, 20),
  rated("P010", W.superior, 3.5, 50),
  rated("P010", W.colleague, 4, 30),
  rated("P010", W.colleague, 3, 30),
  rated("P010", W.colleague, 4, 30),
  rated("P010", W.customer, 3, 20),
];

const effect = (key: keyof typeof choices.EFFECT_CHOICES) => textOf(choices.EFFECT_CHOICES, key);

const DATA_LEFT_OPEN: Text = ["Customer data left open", "客户资料未妥善保管", "客戶資料未妥善保管"];
const LETTER: Text = ["Letter of thanks", "客户感谢信", "客戶感謝信"];

/** A veto, which keeps the total below the next band and its bonus, and an adjustment. */
export const SAMPLE_EVENTS: Rows = [
  ["P004", on(2026, 8, 14), "", W.majorComplaint, "", effect("capTotal"), "", 74, DATA_LEFT_OPEN],
  ["P006", on(2026, 8, 31), "", W.praise, 2, effect("adjust"), "", "", LETTER],
];
