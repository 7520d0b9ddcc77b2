import type { EventEffect, PersonEvent } from "../model/event.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { periodOfCell } from "./period-cell.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { EFFECT_CHOICES, FIND } from "./words/choices.ts";
import { EVENT_COLUMNS } from "./words/columns.ts";

type EventReader = RowReader<keyof typeof EVENT_COLUMNS>;
type EffectKind = keyof typeof EFFECT_CHOICES;

const UNCLEAR: EventEffect = { kind: "unclear" };

function effectOf(row: EventReader, issues: Issues): EventEffect {
  const points = row.number("points");
  const usual = points === null ? "none" : "adjust";
  const kind: EffectKind = row.choice("effect", { list: EFFECT_CHOICES, find: FIND.effect }, usual);
  const limit = kind === "capKpi" || kind === "capTotal" ? row.number("limit") : null;
  if (!row.isReadable) return UNCLEAR;
  const effect = withArguments(kind, points, limit, row.text("kpi"), row.text("limit"));
  if (!effect) issues.error("event.badEffect", row.at("effect"), { effect: EFFECT_CHOICES[kind] });
  return effect ?? UNCLEAR;
}

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

function daysOf(row: EventReader, issues: Issues): { from: number; to: number } | null {
  const day = row.day("date");
  if (day !== null) return { from: day, to: day };
  if (!row.isReadable) return null;
  const period = periodOfCell(row.cell("period"));
  if (!period) issues.error("event.noPeriod", row.at("date"));
  return period;
}

function eventOf(row: EventReader, issues: Issues): readonly PersonEvent[] {
  const personId = row.text("person");
  const days = daysOf(row, issues);
  // An event of no readable day is unclear whatever its effect; an unreadable effect is told all the same.
  const effect = effectOf(row, issues);
  if (personId === "") {
    row.noteBlank("person", EVENT_COLUMNS.person);
    return [];
  }
  const { from, to } = days ?? { from: 0, to: 0 };
  const [type, note, at] = [row.text("type"), row.text("note"), row.at("person")];
  return [{ personId, isDated: days !== null, from, to, type, effect: days ? effect : UNCLEAR, note, at }];
}

/** Reads the Events tab: complaints, praise, adjustments and vetoes, each on a day or for a period. */
export function readEvents(table: Table, issues: Issues): readonly PersonEvent[] {
  return readRows(table, EVENT_COLUMNS, ["person"], issues, (row) => eventOf(row, issues));
}
