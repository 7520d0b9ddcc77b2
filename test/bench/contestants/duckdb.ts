import type { DuckDBConnection } from "@duckdb/node-api";
import type { BoundCase, Cell, Entry, Rater, ResultRow, Rows } from "../contestant.ts";
import type { BenchScheme } from "../scheme.ts";
import { boundColumns, boundSql, columnsOf, scoringSql } from "./sql.ts";

type DuckDb = typeof import("@duckdb/node-api");
type Values = (Cell | null)[];

/** The rows that one data chunk of DuckDB holds. */
const CHUNK = 2048;

class Database {
  private readonly duckdb: DuckDb;
  private readonly connection: DuckDBConnection;

  constructor(duckdb: DuckDb, connection: DuckDBConnection) {
    this.duckdb = duckdb;
    this.connection = connection;
  }

  /** Fills a new table with all rows, column by column and chunk by chunk: the quickest way in that the package offers. */
  async fill(
    table: string,
    columns: readonly string[],
    types: readonly ("VARCHAR" | "DOUBLE")[],
    rows: Rows,
  ): Promise<void> {
    await this.connection.run(
      `CREATE OR REPLACE TABLE ${table} (${columns.map((name, index) => `${name} ${types[index]}`).join(", ")})`,
    );
    const { DuckDBDataChunk, DOUBLE, VARCHAR } = this.duckdb;
    const appender = await this.connection.createAppender(table);
    for (let start = 0; start < rows.length; start += CHUNK) {
      const part = rows.slice(start, start + CHUNK);
      const chunk = DuckDBDataChunk.create(
        types.map((type) => (type === "VARCHAR" ? VARCHAR : DOUBLE)),
        part.length,
      );
      chunk.setColumns(
        columns.map((_, column) => part.map((row) => (row[column] === "" ? null : (row[column] ?? null)))),
      );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  async columns(sql: string): Promise<Values[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getColumns() as Values[];
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }
}

async function scoreAll(database: Database, scheme: BenchScheme, sql: string, rows: Rows): Promise<ResultRow[]> {
  const columns = columnsOf(scheme);
  const types = columns.map((_, index) => (index === 0 ? "VARCHAR" : "DOUBLE"));
  await database.fill("people", columns, types, rows.slice(1));
  const [ids = [], totals = [], bands = [], tiers = [], flags = []] = await database.columns(sql);
  return ids.map((id, index) => [
    id ?? "",
    totals[index] ?? "",
    bands[index] ?? "",
    tiers[index] ?? "",
    flags[index] ?? "",
  ]);
}

/** DuckDB's variants differ in the type of the columns and in the expression that makes the total of the two sums. */
function ratersOf(database: Database, scheme: BenchScheme): readonly Rater[] {
  const names = boundColumns(scheme.kpis.length);
  const variant = (name: string, rounds: boolean, type: string): Rater => ({
    name,
    rounds,
    bands: async (cases) => {
      await database.fill(
        "bound_cases",
        names,
        names.map(() => "DOUBLE"),
        cases.map(asRow),
      );
      await database.run(
        `CREATE OR REPLACE TABLE cases AS SELECT ${names.map((column) => `${column}::${type} AS ${column}`).join(", ")} FROM bound_cases`,
      );
      const [bands = []] = await database.columns(
        boundSql(scheme, (weighted, weight) =>
          rounds ? `round(${weighted} / ${weight}, 1)` : `${weighted} / ${weight}`,
        ),
      );
      return bands.map(String);
    },
  });
  return [
    variant("DOUBLE, as it comes", false, "DOUBLE"),
    variant("DOUBLE, round(x, 1)", true, "DOUBLE"),
    variant("DECIMAL(18,6), as it comes", false, "DECIMAL(18,6)"),
    variant("DECIMAL(18,6), round(x, 1)", true, "DECIMAL(18,6)"),
  ];
}

function asRow({ points, weightsPct }: BoundCase): Cell[] {
  return [...points, ...weightsPct];
}

/** DuckDB in memory, with loading the rows and reading the results. */
export const duckdbEntry: Entry = {
  name: "DuckDB",
  maxPeople: Number.POSITIVE_INFINITY,
  load: async (scheme) => {
    const duckdb = await import("@duckdb/node-api");
    const instance = await duckdb.DuckDBInstance.create(":memory:");
    const database = new Database(duckdb, await instance.connect());
    const sql = scoringSql(scheme, "");
    return { totals: (rows) => scoreAll(database, scheme, sql, rows), raters: ratersOf(database, scheme) };
  },
};
