import type { Area, HeatHighlight, Highlight, TextHighlight } from "./highlight.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A range that reaches the last row is meant to reach the end, also after the tab has grown. */
function areaOf(sheet: Sheet, range: Range): Area {
  const isOpen = range.getLastRow() >= sheet.getMaxRows();
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: isOpen ? null : range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows ?? Math.max(1, sheet.getMaxRows() - row + 1), columns);
}

function textHighlight(rule: Rule, area: Area): TextHighlight | null {
  const condition = rule.getBooleanCondition();
  const fill = condition?.getBackground();
  const ink = condition?.getFontColor();
  if (!condition || !fill || !ink) return null;
  const type = condition.getCriteriaType();
  const { TEXT_EQUAL_TO, NUMBER_EQUAL_TO } = SpreadsheetApp.BooleanCriteria;
  // A band may be called 5; what is typed into a rule as a number is one.
  if (type !== TEXT_EQUAL_TO && type !== NUMBER_EQUAL_TO) return null;
  const [text] = condition.getCriteriaValues();
  return { kind: "text", area, text: String(text), fill: fill.toLowerCase(), ink: ink.toLowerCase() };
}

function heatHighlight(rule: Rule, area: Area): HeatHighlight | null {
  const gradient = rule.getGradientCondition();
  if (!gradient) return null;
  const point = (value: string, color: string) => ({ at: Number(value), fill: color.toLowerCase() });
  const [low, middle, high] = [
    point(gradient.getMinValue(), gradient.getMinColor()),
    point(gradient.getMidValue(), gradient.getMidColor()),
    point(gradient.getMaxValue(), gradient.getMaxColor()),
  ];
  return { kind: "heat", area, points: [low, middle, high] };
}

/** A rule as a highlight; null for one of another kind, or over several ranges: neither is ours. */
function highlightOf(sheet: Sheet, rule: Rule): Highlight | null {
  const [range, ...others] = rule.getRanges();
  if (!range || others.length > 0) return null;
  const area = areaOf(sheet, range);
  return textHighlight(rule, area) ?? heatHighlight(rule, area);
}

function ruleOf(sheet: Sheet, highlight: Highlight): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(sheet, highlight.area)]);
  if (highlight.kind === "text") {
    const { text, fill, ink, isBold = false } = highlight;
    const look = rule.whenTextEqualTo(text).setBackground(fill).setFontColor(ink);
    return (isBold ? look.setBold(true) : look).build();
  }
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const [low, middle, high] = highlight.points;
  return rule
    .setGradientMinpointWithValue(low.fill, NUMBER, String(low.at))
    .setGradientMidpointWithValue(middle.fill, NUMBER, String(middle.at))
    .setGradientMaxpointWithValue(high.fill, NUMBER, String(high.at))
    .build();
}

/** The rules of a tab that are of our kinds. */
export function highlightsIn(sheet: Sheet): readonly Highlight[] {
  return sheet.getConditionalFormatRules().flatMap((rule) => highlightOf(sheet, rule) ?? []);
}

/** Puts rules in the place of those that are ours, after all others; gives the way back. */
export function highlight(
  sheet: Sheet,
  isOurs: (one: Highlight) => boolean,
  highlights: readonly Highlight[],
): () => void {
  const before = sheet.getConditionalFormatRules();
  const others = before.filter((rule) => {
    const one = highlightOf(sheet, rule);
    return one === null || !isOurs(one);
  });
  sheet.setConditionalFormatRules([...others, ...highlights.map((one) => ruleOf(sheet, one))]);
  return () => sheet.setConditionalFormatRules(before);
}
