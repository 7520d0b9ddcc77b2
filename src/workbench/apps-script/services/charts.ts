import { enumeration, Service } from "../service.ts";

/** Only the names that charts of sheets are described with: charts outside of sheets are not emulated. */
export class Charts extends Service {
  readonly serviceName = "Charts";
  readonly ChartType = enumeration(
    "AREA",
    "BAR",
    "BUBBLE",
    "CANDLESTICK",
    "COLUMN",
    "COMBO",
    "GAUGE",
    "GEO",
    "HISTOGRAM",
    "LINE",
    "ORG",
    "PIE",
    "RADAR",
    "SCATTER",
    "SPARKLINE",
    "STEPPED_AREA",
    "TABLE",
    "TIMELINE",
    "TREEMAP",
    "WATERFALL",
  );
  readonly ChartMergeStrategy = enumeration("MERGE_COLUMNS", "MERGE_ROWS");
  readonly ChartHiddenDimensionStrategy = enumeration("IGNORE_BOTH", "IGNORE_COLUMNS", "IGNORE_ROWS", "SHOW_BOTH");
  readonly Position = enumeration("BOTTOM", "NONE", "RIGHT", "TOP");
  readonly CurveStyle = enumeration("NORMAL", "SMOOTH");
  readonly PointStyle = enumeration("HUGE", "LARGE", "MEDIUM", "NONE", "TINY");
}
