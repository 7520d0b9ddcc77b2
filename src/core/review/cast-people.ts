import type { ActualColumn, Actuals } from "../measure/actuals.ts";
import type { Row } from "../model/cell.ts";
import type { Prepared } from "../run.ts";

/** A person of the workbook, with another actual for one KPI in one period. */
export interface Role {
  readonly person: number;
  readonly k: number;
  readonly actual: number;
}

type MeasuredColumn = Extract<ActualColumn, { kind: "measured" }>;

function castColumn(column: ActualColumn, k: number, roles: readonly Role[], isNow: boolean): ActualColumn {
  if (column.kind !== "measured") return column;
  const of = (list: MeasuredColumn["held"]) => Uint8Array.from(roles, ({ person }) => list[person] as number);
  const values = Float64Array.from(roles, (role) =>
    isNow && role.k === k ? role.actual : (column.values[role.person] as number),
  );
  const details = column.details && { details: roles.map(({ person }) => column.details?.[person] ?? null) };
  return { ...column, values, held: of(column.held), seen: of(column.seen), ...details };
}

/** A role's row of cells: the person's own, with the other actual in its column. */
function castRow(actuals: Actuals, { person, k, actual }: Role): Row {
  const row = actuals.rows[actuals.rowOf[person] as number] ?? [];
  const column = actuals.columns[k];
  if (column?.kind !== "cells") return row;
  const cells = [...row];
  cells[column.index] = actual;
  return cells;
}

function castActuals(actuals: Actuals, roles: readonly Role[], isNow: boolean): Actuals {
  const rows = roles.map((role) =>
    isNow ? castRow(actuals, role) : (actuals.rows[actuals.rowOf[role.person] as number] ?? []),
  );
  return {
    ...actuals,
    rows,
    rowOf: Int32Array.from(roles, ({ person }, i) => ((actuals.rowOf[person] as number) < 0 ? -1 : i)),
    columns: actuals.columns.map((column, k) => castColumn(column, k, roles, isNow)),
    held: new Set(roles.flatMap(({ person }, i) => (actuals.held.has(person) ? [i] : []))),
  };
}

/**
 * A workbook whose people are roles: anyone as often as there is something to try with them, so that one run of the
 * engine answers for all. The periods are those whose actuals were kept (`forWhatIf`).
 */
export function castPeople(prepared: Prepared, periodId: string, roles: readonly Role[]): Prepared {
  const { people, sources, events } = prepared;
  const list = roles.map(({ person }) => people.list[person] as (typeof people.list)[number]);
  const kept = [...(sources.kept ?? [])].map(
    ([id, actuals]) => [id, castActuals(actuals, roles, id === periodId)] as const,
  );
  return {
    ...prepared,
    people: { ...people, list },
    // What was not kept is not there: the tabs themselves are in the order of the people, not of the roles.
    sources: {
      ...sources,
      people: list,
      metrics: null,
      records: {},
      goals: [],
      feedback: [],
      heldPeople: [],
      kept: new Map(kept),
    },
    events: new Map(
      roles.flatMap(({ person }, i) => (events.has(person) ? [[i, events.get(person) ?? []] as const] : [])),
    ),
  };
}
