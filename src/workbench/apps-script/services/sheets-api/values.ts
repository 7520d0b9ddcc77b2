import { type Zone, zoneHeight, zoneWidth } from "../../../grid/zone.ts";
import { ApiProblem } from "../../api-problem.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import { AdvancedService, type ApiOptions, plainOptions, plainResource } from "../advanced-service.ts";
import { zoneOfNotation } from "./grid-range.ts";
import { readValues } from "./read-values.ts";
import { spreadsheetOf } from "./spreadsheet-of.ts";
import { type InputOption, writeValues } from "./write-values.ts";

interface ValueRange {
  readonly range?: string;
  readonly values?: readonly (readonly unknown[])[];
  readonly majorDimension?: string;
}

interface BatchUpdate extends ApiOptions {
  readonly valueInputOption?: string;
  readonly data?: readonly ValueRange[];
}

export class Values extends AdvancedService {
  readonly serviceName = "Sheets.Spreadsheets.Values";

  get(spreadsheetId: unknown, range: unknown, optionalArgs?: unknown): unknown {
    return readRange(spreadsheetOf(this, spreadsheetId), String(range), plainOptions(optionalArgs));
  }

  batchGet(spreadsheetId: unknown, optionalArgs?: unknown): unknown {
    const file = spreadsheetOf(this, spreadsheetId);
    const options = plainOptions(optionalArgs);
    const ranges = [options.ranges ?? []].flat() as string[];
    return { spreadsheetId: file.record.id, valueRanges: ranges.map((range) => readRange(file, range, options)) };
  }

  update(resource: unknown, spreadsheetId: unknown, range: unknown, optionalArgs?: unknown): unknown {
    const file = spreadsheetOf(this, spreadsheetId);
    const { valueInputOption } = plainOptions(optionalArgs);
    return writeRange(file, String(range), plainResource<ValueRange>(resource), inputOption(valueInputOption));
  }

  batchUpdate(resource: unknown, spreadsheetId: unknown): unknown {
    const file = spreadsheetOf(this, spreadsheetId);
    const { valueInputOption, data = [] } = plainResource<BatchUpdate>(resource);
    const option = inputOption(valueInputOption);
    for (const { range = "" } of data) zoneOfNotation(file, range); // all or none
    const responses = data.map((part) => writeRange(file, part.range ?? "", part, option));
    const total = (key: "updatedRows" | "updatedColumns" | "updatedCells") =>
      responses.reduce((sum, response) => sum + response[key], 0);
    return {
      spreadsheetId: file.record.id,
      totalUpdatedRows: total("updatedRows"),
      totalUpdatedColumns: total("updatedColumns"),
      totalUpdatedCells: total("updatedCells"),
      totalUpdatedSheets: new Set(data.map(({ range = "" }) => zoneOfNotation(file, range).tab)).size,
      responses,
    };
  }

  clear(_resource: unknown, spreadsheetId: unknown, range: unknown): unknown {
    const file = spreadsheetOf(this, spreadsheetId);
    const { tab, zone } = zoneOfNotation(file, String(range));
    const content = file.grid.contentZone(tab);
    if (content) {
      const rows = Math.min(zone.bottom, content.bottom) - zone.top + 1;
      const columns = Math.min(zone.right, content.right) - zone.left + 1;
      const blank = Array.from({ length: Math.max(rows, 0) }, () => Array(Math.max(columns, 0)).fill(""));
      writeValues(file, { tab, zone }, blank, "RAW");
    }
    return { spreadsheetId: file.record.id, clearedRange: file.grid.fullAddress(tab, zone) };
  }
}

function readRange(file: ScriptFile, range: string, options: ApiOptions): object {
  const { tab, zone } = zoneOfNotation(file, range);
  const { majorDimension = "ROWS" } = options;
  const values = readValues(file, { tab, zone: within(zone, file.grid.tabZone(tab)) }, options);
  return {
    range: file.grid.fullAddress(tab, zone),
    majorDimension,
    ...(values.length > 0 && { values }), // an empty range has none
  };
}

function writeRange(file: ScriptFile, range: string, { values = [], majorDimension }: ValueRange, option: InputOption) {
  if (majorDimension !== undefined && majorDimension !== "ROWS") {
    throw new Error(`not emulated: writing values by ${majorDimension}`);
  }
  const target = zoneOfNotation(file, range);
  const written = writeValues(file, target, values, option);
  return {
    spreadsheetId: file.record.id,
    updatedRange: file.grid.fullAddress(target.tab, written),
    updatedRows: zoneHeight(written),
    updatedColumns: zoneWidth(written),
    updatedCells: values.reduce((count, row) => count + row.length, 0),
  };
}

function inputOption(option: unknown): InputOption {
  if (option === "RAW" || option === "USER_ENTERED") return option;
  throw new ApiProblem(400, "'valueInputOption' is required but not specified");
}

const within = (zone: Zone, all: Zone): Zone => ({
  ...zone,
  bottom: Math.min(zone.bottom, all.bottom),
  right: Math.min(zone.right, all.right),
});
