import type { Grid, TabId } from "../../grid/grid.ts";
import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

/** Which tab a sheet is. */
export abstract class SheetBase extends Service {
  readonly serviceName = "Sheet";
  readonly context: ServiceContext;
  readonly tab: TabId;

  constructor(context: ServiceContext, tab: TabId) {
    super();
    this.context = context;
    this.tab = tab;
  }

  get grid(): Grid {
    return this.context.state.grid;
  }

  override get tabName(): string {
    return this.grid.tabName(this.tab);
  }
}

/** Google numbers its sheets; a tab keeps its number when it is renamed or moved. */
export function sheetNumber(tab: TabId): number {
  let hash = 0;
  for (const character of tab) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
