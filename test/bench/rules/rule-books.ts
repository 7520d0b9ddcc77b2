import type { Cell, Row, Table, Tables } from "../../../src/core/index.ts";
import { schemeTables } from "../contestants/engine-tables.ts";
import { people } from "../data.ts";
import { scheme } from "../scheme.ts";

/** The period that is scored. */
export const PERIOD = "2026-Q3";

const LEAD = "Lead";

const table = (sheet: string, rows: readonly Row[]): Table => ({ sheet, rows });

function teamTables(count: number, oneIn: number): Pick<Tables, "people" | "metrics"> {
  const [header = [], ...rows] = people(count);
  const staff = rows.map(([id = ""], at): Row => {
    const isLead = at % oneIn === 0;
    return [id, `Person ${at}`, isLead ? LEAD : "Agent", "1", isLead ? "West" : "East", `Team ${at % 40}`, 1000];
  });
  return {
    people: table("People", [["Person ID", "Name", "Post", "Grade", "Region", "Team", "Bonus base"], ...staff]),
    metrics: table("Metrics", [
      ["Person ID", "Period", ...header.slice(1)],
      ...rows.map(([id = "", ...actuals]): Row => [id, PERIOD, ...actuals]),
    ]),
  };
}

/** The team under the benchmark's scheme: bands, tiers and three promotion rules, and nothing else. */
export function plainBook(count: number, oneIn: number): Tables {
  return { ...schemeTables(scheme), ...teamTables(count, oneIn) };
}

const ids = scheme.kpis.map(({ id }) => id);
const weights = scheme.kpis.map(({ weightPct }) => weightPct);

/** Weights of the few: by region, by days within the period, with a KPI from 360° feedback and one from goals. */
const WEIGHTS: readonly Row[] = [
  ["Post", "Region", "From date", "To date", ...ids, "360", "goals"],
  ["", "", "", "", ...weights, "", ""],
  [LEAD, "", "", "2026-08-15", ...weights.map((weight) => weight * 0.8), 10, 10],
  [LEAD, "West", "2026-08-16", "", ...weights.map((weight) => weight * 0.6), 20, 20],
];

/** What each further tab says of one of the few. */
function tabsOfOne(id: Cell): Readonly<Record<"assignments" | "events" | "feedback" | "goals" | "calibration", Row>> {
  return {
    assignments: [id, "2026-08-01", 1200, 0.8],
    events: [id, "2026-09-01", "Commendation", 2],
    feedback: [id, PERIOD, "360", "Superior", 90],
    goals: [id, PERIOD, "Retain the accounts", "goals", 0, 10, 8, 100],
    calibration: [PERIOD, id, "A", "seen by the panel", "HR"],
  };
}

/**
 * The same team with every rule switched on in the scheme, each used by one person in so many: weights by post, region and day, targets that differ,
 * changes of base and pay share, 360° feedback, goals, adjustments and a veto, proration, guarantee, a team's pool, an award, a guide,
 * decided bands, a ladder. Left out is what is everybody's by its meaning: coefficients of team or company, limits of the bonus.
 */
export function fullBook(count: number, oneIn: number): Tables {
  const plain = plainBook(count, oneIn);
  const few =
    teamTables(count, oneIn)
      .people?.rows.slice(1)
      .filter((row) => row[2] === LEAD) ?? [];
  const of = few.map(([id = ""]) => tabsOfOne(id));
  const [first = ""] = few[0] ?? [];
  const kpis = plain.kpis?.rows ?? [];
  const [kpiHeader = [], ...kpiRows] = kpis;
  return {
    ...plain,
    kpis: table("KPIs", [
      [...kpiHeader, "Source"],
      ...kpiRows,
      ["360", "0; 100", "0; 100", "feedback"],
      ["goals", "0; 100", "0; 100", "goals"],
    ]),
    weights: table("Weights", WEIGHTS),
    targets: table("Targets", [
      ["Post", "KPI", "From date", "Knots", "Points"],
      [LEAD, "k1", "", "75; 90; 99", "0; 100; 120"],
      [LEAD, "k2", "2026-09-01", "82; 93; 99", "0; 100; 120"],
    ]),
    assignments: table("Assignments", [
      ["Person ID", "From date", "Bonus base", "Pay share"],
      ...of.map((one) => one.assignments),
    ]),
    events: table("Events", [
      ["Person ID", "Date", "Type", "Points", "Effect"],
      ...of.map((one) => one.events),
      [first, "2026-09-02", "Complaint upheld", "", "no bonus"],
    ]),
    feedback: table("Feedback", [
      ["Person ID", "Period", "KPI", "Rater group", "Score"],
      ...of.map((one) => one.feedback),
    ]),
    goals: table("Goals", [
      ["Person ID", "Period", "Goal", "KPI", "Start value", "Target value", "Actual", "Goal weight"],
      ...of.map((one) => one.goals),
    ]),
    calibration: table("Calibration", [
      ["Period", "Person ID", "Band set", "Reason", "Decided by"],
      ...of.map((one) => one.calibration),
    ]),
    pools: table("Pools", [
      ["Period", "Team", "Amount"],
      [PERIOD, "Team 0", 100_000],
    ]),
    awards: table("Awards", [
      ["Award", "Won by", "Of what", "Places or bound", "Among", "Amount"],
      ["Best total", "top", "", 1, "all", 500],
    ]),
    guide: table("Guide", [
      ["Band", "Share"],
      ["S", 0.1],
      ["A", 0.2],
      ["B", 0.4],
      ["C", 0.2],
      ["D", 0.1],
    ]),
    ladder: table("Ladder", [
      ["Grade", "Next grade", "Headcount"],
      ["1", "2", 20],
      ["2", "", ""],
    ]),
    settings: table("Settings", [
      ...(plain.settings?.rows ?? []),
      ["Proration", "days"],
      ["Guarantee months for new hires", 3],
      ["Guaranteed share of base", 0.5],
    ]),
  };
}
