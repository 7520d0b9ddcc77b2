import { basename } from "node:path";
import { readCsv } from "../../files/csv.ts";
import { FileProblem } from "../../files/file-problem.ts";
import { readXlsx } from "../../files/read-xlsx.ts";
import type { BookData } from "../../grid/book-data.ts";

export interface OpenedFile {
  /** Without its ending. */
  readonly name: string;
  readonly book: BookData;
  /** What a save starts from, so that nothing is lost that the grid does not know; only of Excel files. */
  readonly sourceBytes: Uint8Array | undefined;
}

/** An .xlsx or .csv file → a workbook. */
export async function openFile(path: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = basename(path);
  const [, name = file, ending = ""] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  switch (ending.toLowerCase()) {
    case "xlsx":
      return { name, book: (await readXlsx(bytes, file)).book, sourceBytes: bytes };
    case "csv":
    case "tsv":
      return { name, book: { tabs: [{ name, rows: readCsv(bytes, file) }] }, sourceBytes: undefined };
    default:
      throw new FileProblem(`${file} is neither an .xlsx nor a .csv file. Save it as one of these and open it again.`);
  }
}
