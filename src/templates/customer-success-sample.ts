import { dayOf } from "../core/index.ts";
import { W } from "./customer-success-words.ts";
import type { Rows } from "./tab.ts";
import type { TemplateCell } from "./template.ts";

const on = (year: number, month: number, day: number): TemplateCell => ({ serial: dayOf(year, month, day) });

const SPECIALIST = [W.specialist, W.junior] as const;
const SENIOR_SPECIALIST = [W.specialist, W.intermediate] as const;
const MANAGER = [W.manager, W.senior] as const;
const NORTH_A = [W.north, W.professional, W.teamA] as const;
const NORTH_B = [W.north, W.professional, W.teamB] as const;
const SOUTH_B = [W.south, W.professional, W.teamB] as const;
const LEADS_A = [W.north, W.management, W.teamA] as const;
const LEADS_B = [W.south, W.management, W.teamB] as const;

const LEADER_A = "P009";
const LEADER_B = "P010";

/**
 * A team that tells a story in 2026-Q3: P001 is eligible, P002 one point of satisfaction short, P003 waits for a missing
 * figure, P004 had a major complaint, P005 joined within the quarter, P006 works under the South's own weights, P007 may take either
 * track, of P008 last year's rating is missing, P009 and P010 lead teams, and one of them is ready for more.
 */
export const SAMPLE_PEOPLE: Rows = [
  ["P001", ["Li Na", "李娜", "李娜"], ...SPECIALIST, ...NORTH_A, on(2025, 1, 6), 6000, W.good, "", LEADER_A],
  ["P002", ["Chen Wei", "陈伟", "陳偉"], ...SPECIALIST, ...NORTH_A, on(2025, 3, 3), 6000, W.good, "", LEADER_A],
  ["P003", ["Wang Fang", "王芳", "王芳"], ...SPECIALIST, ...NORTH_A, on(2025, 4, 1), 6000, W.pass, "", LEADER_A],
  ["P004", ["Zhang Min", "张敏", "張敏"], ...SPECIALIST, ...NORTH_B, on(2024, 7, 1), 6000, W.good, "", LEADER_B],
  [
    "P005",
    ["Liu Yang", "刘洋", "劉洋"],
    ...SPECIALIST,
    ...NORTH_B,
    on(2026, 7, 20),
    6000,
    "",
    on(2026, 7, 20),
    LEADER_B,
  ],
  ["P006", ["Huang Jing", "黄静", "黃靜"], ...SPECIALIST, ...SOUTH_B, on(2025, 2, 10), 6000, W.good, "", LEADER_B],
  [
    "P007",
    ["Zhao Lei", "赵磊", "趙磊"],
    ...SENIOR_SPECIALIST,
    ...NORTH_A,
    on(2024, 7, 1),
    9000,
    W.excellent,
    "",
    LEADER_A,
  ],
  ["P008", ["Sun Hao", "孙浩", "孫浩"], ...SENIOR_SPECIALIST, ...SOUTH_B, on(2024, 9, 2), 9000, "", "", LEADER_B],
  ["P009", ["Zhou Ting", "周婷", "周婷"], ...MANAGER, ...LEADS_A, on(2024, 1, 2), 15000, W.excellent],
  ["P010", ["Wu Qiang", "吴强", "吳強"], ...MANAGER, ...LEADS_B, on(2024, 1, 2), 15000, W.good],
];

/** Person, period, then the KPIs that are typed in, in the order of the KPIs tab. */
export const SAMPLE_METRICS: Rows = [
  ["P001", "2026-Q2", 20, 44, 0.89, 0.91, 0.17, 0.011, 4, "", 8, 78, 1, "", 0.97],
  ["P002", "2026-Q2", 22, 46, 0.86, 0.9, 0.15, 0.012, 4, "", 8, 76, 0, "", 0.95],
  ["P003", "2026-Q2", 26, 50, 0.87, 0.88, 0.12, 0.013, 3, "", 6, 70, 0, "", 0.9],
  ["P004", "2026-Q2", 18, 40, 0.92, 0.94, 0.22, 0.008, 5, "", 12, 84, 2, "", 1.04],
  ["P006", "2026-Q2", 24, 47, 0.91, 0.9, 0.18, 0.009, 4, "", 8, 77, 1, 0.86, 0.98],
  ["P007", "2026-Q2", 14, 36, 0.92, 0.95, 0.21, 0.007, 5, "", 12, 82, 1, "", 1.03],
  ["P008", "2026-Q2", 19, 42, 0.9, 0.92, 0.18, 0.01, 4, "", 8, 80, 0, 0.87, 0.96],
  ["P009", "2026-Q2", "", "", 0.91, 0.93, "", 0.009, 4, 92, 10, 85, 1, 0.87, 1.02],
  ["P010", "2026-Q2", "", "", 0.88, 0.9, "", 0.012, 4, 96, 8, 80, 0, 0.83, 0.94],
  ["P001", "2026-Q3", 16, 40, 0.93, 0.94, 0.21, 0.008, 5, "", 12, 84, 1, "", 1.05],
  ["P002", "2026-Q3", 21, 45, 0.84, 0.91, 0.16, 0.011, 4, "", 8, 78, 0, "", 0.98],
  ["P003", "2026-Q3", 25, 49, "", 0.89, 0.14, 0.012, 3, "", 8, 72, 1, "", 0.92],
  ["P004", "2026-Q3", 18, 41, 0.91, 0.93, 0.2, 0.015, 4, "", 8, 85, 1, "", 1.01],
  ["P005", "2026-Q3", 28, 54, 0.86, 0.87, "", 0.012, 4, "", 12, 66, 0, "", 0.82],
  ["P006", "2026-Q3", 22, 45, 0.92, 0.91, 0.19, 0.008, 4, "", 8, 79, 2, 0.88, 1],
  ["P007", "2026-Q3", 12, 34, 0.94, 0.96, 0.23, 0.006, 5, "", 12, 88, 1, "", 1.08],
  ["P008", "2026-Q3", 18, 41, 0.91, 0.93, 0.19, 0.009, 4, "", 8, 83, 2, 0.88, 1],
  ["P009", "2026-Q3", "", "", 0.93, 0.95, "", 0.007, 5, 108.5, 12, 88, 1, 0.9, 1.06],
  ["P010", "2026-Q3", "", "", 0.89, 0.91, "", 0.01, 4, 104.5, 8, 82, 0, 0.85, 0.97],
];
