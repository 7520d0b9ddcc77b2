import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import initSqlJs, { type Database } from "sql.js";
import { readFields } from "../support/sheets-csv.ts";

/** Where the data files lie, beside the repository; they are not part of it. */
const FOLDER = new URL("../../../shared/data/", import.meta.url);

/** A data file, and what to call a test that has to do without it. */
export interface DataFile {
  readonly path: string;
  readonly isThere: boolean;
  /** Appended to a suite's name, so that a run without the file says so. */
  readonly note: string;
}

/** Looks for a data file. */
export function dataFile(name: string): DataFile {
  const path = fileURLToPath(new URL(name, FOLDER));
  const isThere = existsSync(path);
  return {
    path,
    isThere,
    note: isThere ? "" : ` (skipped: there is no ../shared/data/${name} beside this repository)`,
  };
}

/** A CSV file as a table of an in-memory SQL database, every field as the text it is; an empty field is NULL. */
export async function databaseOf(path: string, table: string): Promise<Database> {
  const [header = [], ...rows] = readFields(path);
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(`CREATE TABLE ${table} (${header.map((name) => `"${name}" TEXT`).join(", ")})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${header.map(() => "?").join(", ")})`);
  database.run("BEGIN");
  for (const row of rows) insert.run(row.map((field) => (field === "" ? null : field)));
  database.run("COMMIT");
  insert.free();
  return database;
}

/** The rows that a query answers, as objects. */
export function query<T>(database: Database, text: string): readonly T[] {
  const statement = database.prepare(text);
  const rows: T[] = [];
  while (statement.step()) rows.push(statement.getAsObject() as T);
  statement.free();
  return rows;
}
