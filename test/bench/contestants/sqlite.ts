import type { Database } from "better-sqlite3";
import type { BoundCase, Cell, Entry, Rater, ResultRow, Rows } from "../contestant.ts";
import type { BenchScheme } from "../scheme.ts";
import { boundColumns, boundSql, columnsOf, scoringSql } from "./sql.ts";

/** Fills a new table in one transaction with one prepared statement; blanks become null on the way in. */
function fill(
  database: Database,
  table: string,
  columns: readonly string[],
  types: readonly string[],
  rows: Rows,
): void {
  database.exec(
    `DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${columns.map((name, index) => `${name} ${types[index]}`).join(", ")})`,
  );
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "nullif(?, '')").join(", ")})`);
  database.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
}

function scoreAll(database: Database, scheme: BenchScheme, sql: string, rows: Rows): ResultRow[] {
  const columns = columnsOf(scheme);
  fill(
    database,
    "people",
    columns,
    columns.map((_, index) => (index === 0 ? "TEXT" : "REAL")),
    rows.slice(1),
  );
  const results = database.prepare(sql).raw().all() as (Cell | null)[][];
  return results.map((row) => row.map((cell) => cell ?? ""));
}

function ratersOf(database: Database, scheme: BenchScheme): readonly Rater[] {
  const names = boundColumns(scheme.kpis.length);
  const variant = (name: string, rounds: boolean): Rater => ({
    name,
    rounds,
    bands: (cases) => {
      fill(
        database,
        "cases",
        names,
        names.map(() => "REAL"),
        cases.map(asRow),
      );
      const sql = boundSql(scheme, (weighted, weight) =>
        rounds ? `round(${weighted} / ${weight}, 1)` : `${weighted} / ${weight}`,
      );
      return database.prepare(sql).pluck().all().map(String);
    },
  });
  return [variant("REAL, as it comes", false), variant("REAL, round(x, 1)", true)];
}

function asRow({ points, weightsPct }: BoundCase): Cell[] {
  return [...points, ...weightsPct];
}

/** SQLite in memory (its native build), with loading the rows and reading the results. */
export const sqliteEntry: Entry = {
  name: "SQLite",
  maxPeople: Number.POSITIVE_INFINITY,
  load: async (scheme) => {
    const { default: Sqlite } = await import("better-sqlite3");
    const database = new Sqlite(":memory:");
    const sql = scoringSql(scheme, "MATERIALIZED");
    return { totals: (rows) => scoreAll(database, scheme, sql, rows), raters: ratersOf(database, scheme) };
  },
};
