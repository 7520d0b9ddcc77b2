import { words } from "./words.ts";

/** The columns of the Mapping tab: which column of which tab of the company's own counts as what. */
export const MAPPING_COLUMNS = {
  tab: words("Counts as tab|Tab", "对应工作表", "對應工作表"),
  name: words("Name of the tab|Its name", "实际工作表名称", "實際工作表名稱"),
  column: words("Counts as column|Column", "对应列", "對應欄位"),
  heading: words("Heading in the tab|Its heading", "实际标题", "實際標題"),
  always: words("Fixed value|Always", "固定值", "固定值"),
  note: words("Note|Notes|Remark", "备注|说明", "備註|說明"),
};

/** What the Mapping tab may say in place of a column. */
export const MAPPING_CHOICES = {
  headingRow: words("Row of headings|Heading row|Header row", "标题所在行|标题行", "標題所在列|標題列"),
  notUsed: words("Not used|Ignored", "不使用|忽略", "不使用|忽略"),
};

/** The further columns of a Metrics tab that has a row for each person, period and KPI. */
export const LONG_METRIC_COLUMNS = {
  kpi: words(
    "KPI|KPI ID|Indicator|Measure|Metric",
    "指标|指标编号|指标名称|考核项目",
    "指標|指標編號|指標名稱|考核項目",
  ),
  value: words("Actual|Value|Figure|Result", "实际值|数值|完成值|实际完成", "實際值|數值|完成值|實際完成"),
};
