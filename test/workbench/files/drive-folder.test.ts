import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { DriveFolder } from "../../../src/workbench/files/drive-folder.ts";
import { readXlsx } from "../../../src/workbench/files/read-xlsx.ts";
import { openPublisher, run } from "../apps-script/publisher.ts";

const SHARE = `const id = Sheets.Spreadsheets.create({ properties: { title: 'Ann' }, sheets: [{ properties: { title: 'Result', sheetId: 5 } }] }).spreadsheetId;
  Sheets.Spreadsheets.Values.update({ values: [['Id', 'Bonus'], ['P1', 4800]] }, id, 'A1', { valueInputOption: 'RAW' });
  Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'ann@example.com' }, id);
  return id`;

describe("the files that scripts make, in a folder", () => {
  let folder: string;
  let drive: DriveFolder;
  let workbench: Workbench;

  const open = async () => {
    drive = await DriveFolder.open(join(folder, "shared"));
    workbench = openPublisher();
    workbench.state.files = drive.files;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "drive-"));
    await open();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const names = async () => (await readdir(join(folder, "shared"))).sort();

  it("are .xlsx files with who may see them beside", async () => {
    const id = run(workbench, SHARE);
    await drive.save();
    expect(await names()).toEqual([`${id}.json`, `${id}.xlsx`]);
    const { book } = await readXlsx(await readFile(join(folder, "shared", `${id}.xlsx`)), "shared.xlsx");
    expect(book.tabs.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.value))])).toEqual([
      [
        "Result",
        [
          ["Id", "Bonus"],
          ["P1", 4800],
        ],
      ],
    ]);
    const record = JSON.parse(await readFile(join(folder, "shared", `${id}.json`), "utf8"));
    expect(record).toMatchObject({
      name: "Ann",
      owner: "hr@example.com",
      permissions: [
        { role: "owner", emailAddress: "hr@example.com" },
        { role: "reader", emailAddress: "ann@example.com" },
      ],
    });
  });

  it("are there again after a restart, with the numbers of their tabs", async () => {
    const id = run(workbench, SHARE);
    await drive.save();
    await open();
    const read = `return [Sheets.Spreadsheets.get('${id}').sheets[0].properties.sheetId, Sheets.Spreadsheets.Values.get('${id}', 'B2').values, Drive.Permissions.list('${id}').permissions.length]`;
    expect(run(workbench, read)).toEqual([5, [["4800"]], 2]);
  });

  it("go from the folder when they are removed, and are written only where they changed", async () => {
    const [first, second] = [run(workbench, SHARE), run(workbench, SHARE)];
    await drive.save();
    run(workbench, `Drive.Files.remove('${first}')`);
    await rm(join(folder, "shared", `${second}.xlsx`));
    await drive.save();
    expect(await names()).toEqual([`${second}.json`]);
  });

  it("saves that overlap leave the newest state", async () => {
    const id = run(workbench, SHARE);
    const first = drive.save();
    run(workbench, `Sheets.Spreadsheets.Values.update({ values: [[1]] }, '${id}', 'B2', { valueInputOption: 'RAW' })`);
    await Promise.all([first, drive.save()]);
    const { book } = await readXlsx(await readFile(join(folder, "shared", `${id}.xlsx`)), "shared.xlsx");
    expect(book.tabs[0]?.rows[1]?.[1]?.value).toBe(1);
  });
});
