import type { Style } from "@odoo/o-spreadsheet";
import { toTypedContent } from "../../../grid/cell-content.ts";
import { toGridFormat } from "../../../grid/number-format.ts";
import type { CellWrite } from "../../../grid/write-cells.ts";
import { ApiProblem } from "../../api-problem.ts";
import { pathsOf } from "../field-mask.ts";
import { type ApiColor, cssColor } from "./api-color.ts";

export interface CellResource {
  readonly userEnteredValue?: {
    readonly numberValue?: number;
    readonly stringValue?: string;
    readonly boolValue?: boolean;
    readonly formulaValue?: string;
  };
  readonly userEnteredFormat?: FormatResource;
  readonly note?: string;
}

interface FormatResource {
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly backgroundColor?: ApiColor;
  readonly backgroundColorStyle?: { readonly rgbColor?: ApiColor };
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly fontSize?: number;
    readonly foregroundColor?: ApiColor;
    readonly foregroundColorStyle?: { readonly rgbColor?: ApiColor };
  };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
}

type Change = Pick<CellWrite, "content" | "format" | "note"> & { readonly style?: StyleChange };
type StyleChange = { readonly [Key in keyof Style]?: Style[Key] | undefined };

const FORMAT = "userEnteredFormat";
const TEXT = `${FORMAT}.textFormat`;
const WRAPS: Readonly<Record<string, Style["wrapping"]>> = { WRAP: "wrap", CLIP: "clip", OVERFLOW_CELL: "overflow" };

/** Each thing that a field mask can name → what it does to a cell; what the resource leaves out is cleared. */
const FIELDS: Readonly<Record<string, (cell: CellResource) => Change>> = {
  userEnteredValue: ({ userEnteredValue }) => ({ content: contentOf(userEnteredValue) }),
  note: ({ note = "" }) => ({ note }),
  [`${FORMAT}.numberFormat`]: (cell) => ({ format: toGridFormat(formatOf(cell).numberFormat?.pattern ?? "") ?? "" }),
  [`${FORMAT}.backgroundColor`]: (cell) => fill(cssColor(formatOf(cell).backgroundColor)),
  [`${FORMAT}.backgroundColorStyle`]: (cell) => fill(cssColor(formatOf(cell).backgroundColorStyle?.rgbColor)),
  [`${TEXT}.bold`]: (cell) => styled({ bold: textOf(cell).bold }),
  [`${TEXT}.italic`]: (cell) => styled({ italic: textOf(cell).italic }),
  [`${TEXT}.underline`]: (cell) => styled({ underline: textOf(cell).underline }),
  [`${TEXT}.strikethrough`]: (cell) => styled({ strikethrough: textOf(cell).strikethrough }),
  [`${TEXT}.fontSize`]: (cell) => styled({ fontSize: textOf(cell).fontSize }),
  [`${TEXT}.foregroundColor`]: (cell) => styled({ textColor: cssColor(textOf(cell).foregroundColor) }),
  [`${TEXT}.foregroundColorStyle`]: (cell) =>
    styled({ textColor: cssColor(textOf(cell).foregroundColorStyle?.rgbColor) }),
  [`${FORMAT}.horizontalAlignment`]: (cell) =>
    styled({ align: formatOf(cell).horizontalAlignment?.toLowerCase() as Style["align"] }),
  [`${FORMAT}.verticalAlignment`]: (cell) =>
    styled({ verticalAlign: formatOf(cell).verticalAlignment?.toLowerCase() as Style["verticalAlign"] }),
  [`${FORMAT}.wrapStrategy`]: (cell) => styled({ wrapping: WRAPS[formatOf(cell).wrapStrategy ?? ""] }),
};

/** What `fields` of a cell resource changes in a cell whose style was `before`. */
export function cellChange(cell: CellResource, fields: string, before: Style): Omit<CellWrite, "col" | "row"> {
  refuseUnknown(cell);
  const changes = fieldsNamed(fields, cell).map((field) => FIELDS[field]?.(cell) ?? {});
  const style = Object.assign({}, before, ...changes.map((change) => change.style ?? {})) as Style;
  const isRestyled = changes.some((change) => change.style !== undefined);
  const { style: _style, ...others } = Object.assign({}, ...changes) as Change;
  return { ...others, ...(isRestyled && { style: withoutUnset(style) }) };
}

/** The fields that a mask names, those below a name included; of two names for one colour, the one that is given. */
function fieldsNamed(fields: string, cell: CellResource): string[] {
  const paths = pathsOf(fields);
  const isNamed = (field: string) => paths.some((path) => path === "*" || `${field}.`.startsWith(`${path}.`));
  const deeper = paths.find((path) => path !== "*" && !knows(path));
  if (deeper !== undefined) throw new ApiProblem(400, `Invalid field: ${deeper}`);
  const isOther = (field: string) =>
    field.endsWith("Style") !== namesColorStyle(cell) && /Color(?:Style)?$/.test(field);
  return Object.keys(FIELDS).filter((field) => isNamed(field) && !(isOther(field) && !paths.includes(field)));
}

const knows = (path: string): boolean =>
  Object.keys(FIELDS).some((field) => `${field}.`.startsWith(`${path}.`) || path.startsWith(`${field}.`));

const namesColorStyle = (cell: CellResource): boolean =>
  formatOf(cell).backgroundColorStyle !== undefined || textOf(cell).foregroundColorStyle !== undefined;

/** A format that would be dropped without a word is refused instead. */
function refuseUnknown(cell: CellResource): void {
  const given = [
    ...Object.keys(formatOf(cell)).map((key) => (key === "textFormat" ? TEXT : `${FORMAT}.${key}`)),
    ...Object.keys(textOf(cell)).map((key) => `${TEXT}.${key}`),
  ];
  const unknown = given.find((field) => field !== TEXT && !(field in FIELDS));
  if (unknown !== undefined) throw new Error(`not emulated: ${unknown} in the Sheets API`);
}

function contentOf(value: CellResource["userEnteredValue"] = {}): string {
  const { numberValue, stringValue, boolValue, formulaValue } = value;
  if (formulaValue !== undefined) return formulaValue;
  return toTypedContent({ value: numberValue ?? stringValue ?? boolValue ?? null });
}

const formatOf = (cell: CellResource): FormatResource => cell.userEnteredFormat ?? {};
const textOf = (cell: CellResource): NonNullable<FormatResource["textFormat"]> => formatOf(cell).textFormat ?? {};
const styled = (style: StyleChange): Change => ({ style });
const fill = (fillColor: string | undefined): Change => styled({ fillColor });

const withoutUnset = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined && value !== false)) as Style;
