import { choices } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import { type TemplateCell, type Text, textOf } from "./template.ts";

type Rows = readonly (readonly TemplateCell[])[];

/** A day of 2024 to 2026 as a spreadsheet counts it. */
const day = (serial: number): TemplateCell => ({ serial });

const name = (en: string, zhHans: string, zhHant: string): Text => [en, zhHans, zhHant];

/**
 * A team that tells a story: P001 is eligible, P002 just short, P003 waits for a missing figure, P004 had a major
 * complaint, P005 is new, P006 works under the South's own weights, P007 steps up, P008 cannot be told, P009 and P010
 * lead teams.
 */
export const SAMPLE_PEOPLE: Rows = [
  [
    "P001",
    name("Li Na", "李娜", "李娜"),
    W.specialist,
    W.junior,
    W.north,
    W.professional,
    W.teamA,
    day(45663),
    3000,
    W.good,
  ],
  [
    "P002",
    name("Chen Wei", "陈伟", "陳偉"),
    W.specialist,
    W.junior,
    W.north,
    W.professional,
    W.teamA,
    day(45663),
    3000,
    W.good,
  ],
  [
    "P003",
    name("Wang Fang", "王芳", "王芳"),
    W.specialist,
    W.junior,
    W.north,
    W.professional,
    W.teamA,
    day(45753),
    3000,
    W.pass,
  ],
  [
    "P004",
    name("Zhang Min", "张敏", "張敏"),
    W.specialist,
    W.junior,
    W.north,
    W.professional,
    W.teamB,
    day(45474),
    3000,
    W.good,
  ],
  [
    "P005",
    name("Liu Yang", "刘洋", "劉洋"),
    W.specialist,
    W.junior,
    W.north,
    W.professional,
    W.teamB,
    day(46251),
    3000,
    "",
  ],
  [
    "P006",
    name("Huang Jing", "黄静", "黃靜"),
    W.specialist,
    W.junior,
    W.south,
    W.professional,
    W.teamB,
    day(45663),
    3000,
    W.good,
  ],
  [
    "P007",
    name("Zhao Lei", "赵磊", "趙磊"),
    W.specialist,
    W.intermediate,
    W.north,
    W.professional,
    W.teamA,
    day(45474),
    4200,
    W.excellent,
  ],
  [
    "P008",
    name("Sun Hao", "孙浩", "孫浩"),
    W.specialist,
    W.intermediate,
    W.south,
    W.professional,
    W.teamB,
    day(45474),
    4200,
    "",
  ],
  [
    "P009",
    name("Zhou Ting", "周婷", "周婷"),
    W.manager,
    W.senior,
    W.north,
    W.management,
    W.teamA,
    day(45292),
    6500,
    W.excellent,
  ],
  [
    "P010",
    name("Wu Qiang", "吴强", "吳強"),
    W.manager,
    W.senior,
    W.south,
    W.management,
    W.teamB,
    day(45292),
    6500,
    W.good,
  ],
];

/** Person, period, then RESP SOLVE CSAT RESOLVED PRAISE COMPLAINT RENEW TEAMWORK TEAMPERF TRAINING SKILL PERF. */
export const SAMPLE_METRICS: Rows = [
  ["P001", "2026-Q2", 20, 44, 0.89, 0.91, 0.17, 0.011, "", 4, "", 8, 78, 0.97],
  ["P002", "2026-Q2", 22, 46, 0.86, 0.9, 0.15, 0.012, "", 4, "", 8, 76, 0.95],
  ["P003", "2026-Q2", 26, 50, 0.87, 0.88, 0.12, 0.013, "", 3, "", 6, 70, 0.9],
  ["P004", "2026-Q2", 18, 40, 0.92, 0.94, 0.22, 0.008, "", 5, "", 12, 84, 1.04],
  ["P006", "2026-Q2", 24, 47, 0.91, 0.9, 0.18, 0.009, 0.86, 4, "", 8, 77, 0.98],
  ["P007", "2026-Q2", 14, 36, 0.92, 0.95, 0.21, 0.007, "", 5, "", 12, 82, 1.03],
  ["P008", "2026-Q2", 19, 42, 0.9, 0.92, 0.18, 0.01, 0.87, 4, "", 8, 80, 0.96],
  ["P009", "2026-Q2", "", "", 0.91, 0.93, "", 0.009, 0.87, 4, 92, 10, 85, 1.02],
  ["P010", "2026-Q2", "", "", 0.88, 0.9, "", 0.012, 0.83, 4, 96, 8, 80, 0.94],
  ["P001", "2026-Q3", 16, 40, 0.93, 0.94, 0.21, 0.008, "", 5, "", 12, 84, 1.05],
  ["P002", "2026-Q3", 21, 45, 0.84, 0.91, 0.16, 0.011, "", 4, "", 8, 78, 0.98],
  ["P003", "2026-Q3", 25, 49, "", 0.89, 0.14, 0.012, "", 3, "", 8, 72, 0.92],
  ["P004", "2026-Q3", 18, 41, 0.91, 0.93, 0.2, 0.015, "", 4, "", 8, 85, 1.01],
  ["P005", "2026-Q3", 28, 54, 0.86, 0.87, "", 0.012, "", 4, "", 12, 66, 0.82],
  ["P006", "2026-Q3", 22, 45, 0.92, 0.91, 0.19, 0.008, 0.88, 4, "", 8, 79, 1],
  ["P007", "2026-Q3", 12, 34, 0.94, 0.96, 0.23, 0.006, "", 5, "", 12, 88, 1.08],
  ["P008", "2026-Q3", 18, 41, 0.91, 0.93, 0.19, 0.009, 0.88, 4, "", 8, 83, 1],
  ["P009", "2026-Q3", "", "", 0.93, 0.95, "", 0.007, 0.9, 5, 108.5, 12, 88, 1.06],
  ["P010", "2026-Q3", "", "", 0.89, 0.91, "", 0.01, 0.85, 4, 104.5, 8, 82, 0.97],
];

const rated = (person: string, group: Text, score: number, weight: number): readonly TemplateCell[] => [
  person,
  "2026-Q3",
  "LEADER",
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
];

const effect = (key: keyof typeof choices.EFFECT_CHOICES) => textOf(choices.EFFECT_CHOICES, key);

/** A veto and an adjustment. */
export const SAMPLE_EVENTS: Rows = [
  [
    "P004",
    day(46248),
    "",
    W.majorComplaint,
    "",
    effect("capBand"),
    "",
    W.pass,
    ["Customer data left open", "客户资料未妥善保管", "客戶資料未妥善保管"],
  ],
  ["P006", day(46265), "", W.praise, 2, effect("adjust"), "", "", ["Letter of thanks", "客户感谢信", "客戶感謝信"]],
];
