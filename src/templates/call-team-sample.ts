import { choices, dayOf } from "../core/index.ts";
import { CALLS_OF_THE_SAMPLE, callsOf } from "./call-team-log.ts";
import { C } from "./call-team-words.ts";
import type { Rows } from "./tab.ts";
import { type TemplateCell, type Text, textOf } from "./template.ts";

const on = (year: number, month: number, day: number): TemplateCell => ({ serial: dayOf(year, month, day) });

const JUNIOR_BY_DAY = [C.agent, C.junior, "", C.frontLine, C.dayShift] as const;
const JUNIOR_LATE = [C.agent, C.junior, "", C.frontLine, C.lateShift] as const;
const INTERMEDIATE_LATE = [C.agent, C.intermediate, "", C.frontLine, C.lateShift] as const;

/**
 * Six agents in 2026-Q3: A01 is the best and ready for the next grade, A02 is sound, A03 misses the satisfaction that a step
 * asks for, A04 had a major complaint, A05 joined in August with a lower target, A06 could lead the team.
 */
export const SAMPLE_AGENTS: Rows = [
  ["A01", ["Lin Mei", "林梅", "林玫"], ...JUNIOR_BY_DAY, on(2025, 2, 3), 3000],
  ["A02", ["Gao Feng", "高峰", "高峰"], ...JUNIOR_BY_DAY, on(2025, 9, 1), 3000],
  ["A03", ["Tang Yue", "唐悦", "唐悅"], ...JUNIOR_BY_DAY, on(2025, 5, 6), 3000],
  ["A04", ["Ma Chao", "马超", "馬超"], ...JUNIOR_LATE, on(2024, 11, 4), 3000],
  ["A05", ["Xu Lan", "徐兰", "徐蘭"], ...JUNIOR_LATE, on(2026, 8, 17), 3000, "", on(2026, 8, 17)],
  ["A06", ["Deng Kai", "邓凯", "鄧凱"], ...INTERMEDIATE_LATE, on(2024, 6, 3), 4500],
];

/** The call log of the quarter: every tenth call, so that it can be read. */
export const SAMPLE_CALLS: Rows = CALLS_OF_THE_SAMPLE.flatMap(callsOf);

const EVERY_TENTH: Text = [
  "The sample log holds every tenth call. Delete this row with the sample.",
  "示例记录只含十分之一的通话，删除示例时请一并删除本行。",
  "範例紀錄僅含十分之一的通話，刪除範例時請一併刪除本列。",
];
const HALF_THE_DAYS: Text = [
  "Joined in the middle of the quarter: half the target.",
  "季度中途入职，目标减半。",
  "季中到職，目標減半。",
];

const STEPS = "60; 70; 85; 100; 110";

/** Person, post, grade, region, track, KPI, from, to, threshold, target, stretch, knots, points, note. */
export const SAMPLE_CALL_TARGETS: Rows = [
  ["", C.agent, "", "", "", C.calls, "", "", "", "", "", "14; 16; 18; 20; 22", STEPS, EVERY_TENTH],
  ["A05", "", "", "", "", C.calls, "", "", "", "", "", "7; 8; 9; 10; 11", STEPS, HALF_THE_DAYS],
];

const PROMISED: Text = ["Promised a refund that was not due", "擅自承诺不应有的退款", "擅自承諾不該有的退款"];

/** Person, date, period, type, points, effect, KPI, limit, note: a major complaint caps the total, and so band and bonus. */
export const SAMPLE_COMPLAINTS: Rows = [
  ["A04", on(2026, 9, 2), "", C.majorComplaint, "", textOf(choices.EFFECT_CHOICES, "capTotal"), "", 84, PROMISED],
];
