import { columns } from "../core/index.ts";
import { POST_NOTES } from "./notes/post-notes.ts";
import { columnsOf, type Rows, tab, WIDE } from "./tab.ts";
import type { TemplateTab } from "./template.ts";

/** The Posts tab: a job description a row. */
export function postsTab(rows: Rows): TemplateTab {
  const looks = {
    ...{ post: WIDE, title: WIDE, superior: WIDE, duties: { widthPx: 360 }, authority: WIDE, results: WIDE },
    ...{ from: WIDE, next: WIDE, training: WIDE, abilities: WIDE, conditions: WIDE, kpis: WIDE, note: WIDE },
  };
  return tab("posts", columnsOf(columns.POST_COLUMNS, POST_NOTES, looks), rows);
}
