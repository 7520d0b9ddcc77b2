import { callFromPage } from "../../../src/workbench/apps-script/page-call.ts";
import { type open, project } from "./product.ts";

/** What the page gets: a value, or why there is none. */
export interface PageReply<Value> {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly value: Value;
}

/** A page that is open over a workbook. */
export type Asked = <Value>(name: string, args: object) => PageReply<Value>;

/** Opens a page over a workbook: it makes the calls of the sidebar. */
export function asker(workbench: ReturnType<typeof open>): Asked {
  return <Value>(name: string, args: object) =>
    callFromPage(workbench, project, "callServer", [name, args]).value as PageReply<Value>;
}
