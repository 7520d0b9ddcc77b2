import { choices, dayOf } from "../../core/index.ts";
import type { Rows } from "../tab.ts";
import { type TemplateCell, type Text, textOf } from "../template.ts";
import { K } from "./kpis.ts";
import { W } from "./words.ts";

const on = (year: number, month: number, day: number): TemplateCell => ({ serial: dayOf(year, month, day) });

type Since = readonly [year: number, month: number, day: number];

interface Member {
  readonly place: readonly [post: Text, grade: Text, team: Text];
  readonly since: Since;
  readonly base: number;
  readonly lastYear: Text | "";
  readonly manager: string;
  readonly skills: number | "";
  readonly hiredOn?: Since;
}

/** In the order of the People tab, and the company's own column of skills at the end. */
function person(id: string, name: Text, { place, since, base, lastYear, manager, skills, hiredOn }: Member) {
  const [post, grade, team] = place;
  const hired = hiredOn ? on(...hiredOn) : "";
  return [id, name, post, grade, "", "", team, on(...since), base, lastYear, hired, manager, "", "", skills] as const;
}

const HEAD = [W.head, W.gradeDirector, W.strategy] as const;
const RELATION = [W.relation, W.gradeManager, W.operations] as const;
const SERVICE = [W.service, W.gradeSpecialist, W.operations] as const;
const ANALYST = [W.analyst, W.gradeSpecialist, W.support] as const;
const TECHNICIAN = [W.technician, W.gradeSpecialist, W.technology] as const;

/**
 * A department that tells a story in 2026-Q3: C002 could become director, but C001 holds the one seat; C003 fell from excellent; C004
 * is ready to step up; C005 left customer data open; C006 joined within the quarter; C007's skills have not been assessed; C008 had an
 * outage.
 */
export const SAMPLE_PEOPLE: Rows = [
  person("C001", ["Lin Yue", "林悦", "林悅"], {
    ...{ place: HEAD, since: [2023, 1, 9], base: 20000, lastYear: W.excellent, manager: "", skills: 92 },
  }),
  person("C002", ["He Jun", "何俊", "何俊"], {
    ...{ place: RELATION, since: [2023, 2, 6], base: 12000, lastYear: W.excellent, manager: "C001", skills: 90 },
  }),
  person("C003", ["Deng Li", "邓丽", "鄧麗"], {
    ...{ place: RELATION, since: [2024, 5, 6], base: 12000, lastYear: W.good, manager: "C001", skills: 78 },
  }),
  person("C004", ["Cai Wei", "蔡伟", "蔡偉"], {
    ...{ place: SERVICE, since: [2024, 1, 8], base: 6000, lastYear: W.excellent, manager: "C002", skills: 86 },
  }),
  person("C005", ["Ma Xin", "马欣", "馬欣"], {
    ...{ place: SERVICE, since: [2024, 3, 4], base: 6000, lastYear: W.excellent, manager: "C002", skills: 83 },
  }),
  person("C006", ["Tang Yi", "唐怡", "唐怡"], {
    ...{ place: SERVICE, since: [2026, 7, 13], base: 6000, lastYear: "", manager: "C003", skills: 70 },
    hiredOn: [2026, 7, 13],
  }),
  person("C007", ["Luo Hao", "罗浩", "羅浩"], {
    ...{ place: ANALYST, since: [2023, 6, 5], base: 9000, lastYear: W.excellent, manager: "C001", skills: "" },
  }),
  person("C008", ["Xie Fei", "谢飞", "謝飛"], {
    ...{ place: TECHNICIAN, since: [2025, 3, 3], base: 8000, lastYear: W.good, manager: "C001", skills: 75 },
  }),
];

/** The KPIs that are typed in. */
export const TYPED = Object.values(K).filter((kpi) => !("source" in kpi));

type Actuals = Readonly<Partial<Record<keyof typeof K, TemplateCell>>>;

function metrics(id: string, period: string, actuals: Actuals): readonly TemplateCell[] {
  const keys = (Object.keys(K) as (keyof typeof K)[]).filter((key) => !("source" in K[key]));
  return [id, period, ...keys.map((key) => actuals[key] ?? "")];
}

/** What is typed of two quarters. */
export const SAMPLE_METRICS: Rows = [
  metrics("C001", "2026-Q2", { renewal: 0.84, team: 97, department: 0.89, cooperation: 4, training: 8 }),
  metrics("C002", "2026-Q2", { renewal: 0.88, cooperation: 4, training: 8 }),
  metrics("C003", "2026-Q2", { renewal: 0.83, cooperation: 4, training: 8 }),
  metrics("C004", "2026-Q2", { response: 20, solved: 0.94, satisfaction: 0.92, complaints: 0.009, training: 12 }),
  metrics("C005", "2026-Q2", { response: 22, solved: 0.92, satisfaction: 0.9, complaints: 0.01, training: 8 }),
  metrics("C007", "2026-Q2", { reports: 0.98, accuracy: 0.992, cooperation: 4, training: 12 }),
  metrics("C008", "2026-Q2", { availability: 0.996, repair: 7, users: 4, backup: true, training: 8 }),
  metrics("C001", "2026-Q3", { renewal: 0.86, team: 103, department: 0.91, cooperation: 5, training: 8 }),
  metrics("C002", "2026-Q3", { renewal: 0.9, cooperation: 5, training: 12 }),
  metrics("C003", "2026-Q3", { renewal: 0.8, cooperation: 3, training: 4 }),
  metrics("C004", "2026-Q3", { response: 16, solved: 0.95, satisfaction: 0.94, complaints: 0.006, training: 12 }),
  metrics("C005", "2026-Q3", { response: 21, solved: 0.93, satisfaction: 0.91, complaints: 0.011, training: 8 }),
  metrics("C006", "2026-Q3", { response: 30, solved: 0.88, satisfaction: 0.87, complaints: 0.012, training: 12 }),
  metrics("C007", "2026-Q3", { reports: 0.99, accuracy: 0.994, cooperation: 5, training: 12 }),
  metrics("C008", "2026-Q3", { availability: 0.986, repair: 12, users: 3, backup: true, training: 8 }),
];

const effect = (key: keyof typeof choices.EFFECT_CHOICES) => textOf(choices.EFFECT_CHOICES, key);
const SENT_ASTRAY: Text = ["Customer list sent astray", "客户名单误发给外部", "客戶名單誤寄給外部"];
const LETTER: Text = ["Letter of thanks", "客户感谢信", "客戶感謝信"];

/** A veto that caps the band, and an adjustment. */
export const SAMPLE_EVENTS: Rows = [
  ["C005", on(2026, 8, 19), "", W.majorComplaint, "", effect("capBand"), "", W.good, SENT_ASTRAY],
  ["C004", on(2026, 9, 10), "", W.praise, 2, effect("adjust"), "", "", LETTER],
];
