import { majorOf } from "../explain/money.ts";
import type { Language } from "../model/language.ts";
import type { Words } from "../model/words.ts";
import type { Dashboard } from "../review/dashboard/dashboard.ts";
import type { HeatRow } from "../review/dashboard/heat-map.ts";
import type { MoneyParts } from "../review/dashboard/money-parts.ts";
import {
  DASHBOARD_COLUMNS as COLUMNS,
  DASHBOARD_TITLES,
  type DashboardKey,
  DASHBOARD_NAMES as NAMES,
} from "./dashboard-words.ts";

/** A table of the Dashboard tab in words: names in the first column, what a chart draws in the second. */
export interface DashboardTable {
  readonly key: DashboardKey;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

type Rows = DashboardTable["rows"];

/** Puts words into the reader's language. */
type Say = (words: Words) => string;

const PERCENT = 100;

const shown = (value: number | null): number | string => value ?? "";

function heatTable({ heat }: Dashboard, say: Say): Rows {
  const nameOf = ({ team }: HeatRow): string => (team === null ? say(NAMES.together) : team || say(NAMES.noTeam));
  const rowOf = (name: string, { total, people, points }: HeatRow) => [
    name,
    shown(total),
    people,
    ...points.map(shown),
  ];
  return [...heat.teams.map((row) => rowOf(nameOf(row), row)), rowOf(say(NAMES.everybody), heat.everybody)];
}

function bandTable({ bands }: Dashboard, say: Say): Rows {
  const all = bands.reduce((sum, { people }) => sum + people, 0);
  const shareOf = (people: number): number => Math.round((PERCENT * 10 * people) / Math.max(1, all)) / 10;
  return bands.map(({ band, people }) => [band ?? say(NAMES.noBand), people, shareOf(people)]);
}

function teamTable({ teams, currencyDecimals }: MoneyParts, say: Say): Rows {
  const together = teams?.length === 1 ? NAMES.everybody : NAMES.together;
  return (teams ?? []).map(({ name, members, amountMinor }) => [
    name === null ? say(together) : name || say(NAMES.noTeam),
    majorOf(amountMinor, currencyDecimals),
    members.length,
  ]);
}

function tierTable({ tiers, currencyDecimals }: MoneyParts, say: Say): Rows {
  return (tiers ?? []).map(({ names, members, amountMinor }) => [
    names.map((name) => name || say(NAMES.noTier)).join(" + "),
    majorOf(amountMinor, currencyDecimals),
    members.length,
  ]);
}

/**
 * The tables of the Dashboard tab, from top to bottom; a table without rows is left out.
 *
 * @param language Of titles and headings; names of KPIs, teams, bands and tiers are the company's.
 */
export function dashboardTables(dashboard: Dashboard, language: Language): readonly DashboardTable[] {
  const say: Say = (words) => words[language][0];
  const { heat, trend, money } = dashboard;
  const amount = [say(COLUMNS.amount), ...(money?.currency ? [`(${money.currency})`] : [])].join(" ");
  const table = (key: DashboardKey, columns: readonly string[], rows: Rows): DashboardTable => ({
    key,
    title: say(DASHBOARD_TITLES[key]),
    columns,
    rows,
  });
  const [team, people] = [say(COLUMNS.team), say(COLUMNS.people)];
  const tables = [
    table("heat", [team, say(COLUMNS.total), people, ...heat.kpis], heatTable(dashboard, say)),
    table("bands", [say(COLUMNS.band), people, say(COLUMNS.share)], bandTable(dashboard, say)),
    table(
      "trend",
      [say(COLUMNS.period), say(COLUMNS.total), people],
      trend.map(({ period, mean, people: count }) => [period, shown(mean), count]),
    ),
    table("teams", [team, amount, people], money ? teamTable(money, say) : []),
    table("tiers", [say(COLUMNS.tier), amount, people], money ? tierTable(money, say) : []),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
