import type { EventEffect, PersonEvent } from "../model/event.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { choiceAt, dayAt, idOf, numberAt, textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf, type Tab } from "./tab.ts";
import { EFFECT_CHOICES, FIND } from "./words/choices.ts";
import { EVENT_COLUMNS } from "./words/columns.ts";

type EventTab = Tab<keyof typeof EVENT_COLUMNS>;

const UNCLEAR: EventEffect = { kind: "unclear" };

function effectOf(tab: EventTab, row: number, issues: Issues): EventEffect {
  const errorsBefore = issues.errorCount;
  const points = numberAt(cellOf(tab, row, "points"), refOf(tab, row, "points"), issues);
  const cell = cellOf(tab, row, "effect");
  const at = refOf(tab, row, "effect");
  const fallback: EffectKind = points === null ? "none" : "adjust";
  const kind = choiceAt<EffectKind>(cell, at, FIND.effect, EFFECT_CHOICES, fallback, issues);
  const limitCell = cellOf(tab, row, "limit");
  const limit = kind === "capKpi" || kind === "capTotal" ? numberAt(limitCell, refOf(tab, row, "limit"), issues) : null;
  if (issues.errorCount > errorsBefore) return UNCLEAR;
  const effect = withArguments(kind, points, limit, textOf(cellOf(tab, row, "kpi")), textOf(limitCell));
  if (!effect) issues.error("event.badEffect", at, { effect: EFFECT_CHOICES[kind] });
  return effect ?? UNCLEAR;
}

type EffectKind = keyof typeof EFFECT_CHOICES;

function withArguments(
  kind: EffectKind,
  points: number | null,
  limit: number | null,
  kpi: string,
  band: string,
): EventEffect | null {
  switch (kind) {
    case "adjust":
      return points === null ? null : { kind, points };
    case "capKpi":
      return limit === null || kpi === "" ? null : { kind, kpi, points: limit };
    case "capTotal":
      return limit === null ? null : { kind, points: limit };
    case "capBand":
      return band === "" ? null : { kind, band };
    default:
      return { kind };
  }
}

function daysOf(tab: EventTab, row: number, issues: Issues): { from: number; to: number } | null {
  const errorsBefore = issues.errorCount;
  const day = dayAt(cellOf(tab, row, "date"), refOf(tab, row, "date"), issues);
  if (day !== null) return { from: day, to: day };
  const isBlank = issues.errorCount === errorsBefore;
  const period = isBlank ? periodOfCell(cellOf(tab, row, "period")) : null;
  if (isBlank && !period) issues.error("event.noPeriod", refOf(tab, row, "date"));
  return period;
}

function eventOf(tab: EventTab, row: number, issues: Issues): PersonEvent | null {
  const personId = idOf(cellOf(tab, row, "person"));
  const at = refOf(tab, row, "person");
  if (personId === "") issues.error("cell.blankRequired", at, { header: EVENT_COLUMNS.person });
  const days = daysOf(tab, row, issues);
  if (personId === "") return null;
  const [type, note] = [textOf(cellOf(tab, row, "type")), textOf(cellOf(tab, row, "note"))];
  const effect = effectOf(tab, row, issues);
  const { from, to } = days ?? { from: 0, to: 0 };
  return { personId, isDated: days !== null, from, to, type, effect: days ? effect : UNCLEAR, note, at };
}

/** Reads the Events tab: complaints, praise, adjustments and vetoes, each on a day or for a period. */
export function readEvents(table: Table, issues: Issues): readonly PersonEvent[] {
  const tab = openTab(table, EVENT_COLUMNS, issues);
  if (!hasColumns(tab, EVENT_COLUMNS, ["person"], issues)) return [];
  return filledRows(tab).flatMap((row) => eventOf(tab, row, issues) ?? []);
}
