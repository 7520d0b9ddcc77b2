import type { Grid, TabId } from "../grid/grid.ts";
import type { Place, Zone } from "../grid/zone.ts";

export interface ValidationRule {
  /** As the spreadsheet library spells it, such as `isValueInList`. */
  readonly type: string;
  readonly values: readonly string[];
  /** False: a cell that breaks the rule only gets a warning. */
  readonly isBlocking: boolean;
  readonly helpText: string | null;
}

let nextId = 1;

/** What may be typed into the cells of one tab. */
export class ValidationRules {
  readonly #grid: Grid;
  readonly #tab: TabId;

  constructor(grid: Grid, tab: TabId) {
    this.#grid = grid;
    this.#tab = tab;
  }

  at({ col, row }: Place): ValidationRule | undefined {
    const rule = this.#grid.model.getters.getValidationRuleForCell({ sheetId: this.#tab, col, row });
    if (!rule) return undefined;
    const { helpText = null } = rule as { helpText?: string | null };
    return { type: rule.criterion.type, values: rule.criterion.values, isBlocking: rule.isBlocking === true, helpText };
  }

  set(zone: Zone, rule: ValidationRule): void {
    this.#add(`rule-${nextId++}`, [zone], rule);
  }

  clear(zone: Zone): void {
    for (const rule of this.#grid.model.getters.getDataValidationRules(this.#tab)) {
      const left = rule.ranges.flatMap((range) => zoneWithout(range.zone, zone));
      const { helpText = null } = rule as { helpText?: string | null };
      const { type, values } = rule.criterion;
      this.#grid.dispatch({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId: this.#tab, id: rule.id });
      if (left.length > 0) this.#add(rule.id, left, { type, values, isBlocking: rule.isBlocking === true, helpText });
    }
  }

  #add(id: string, zones: readonly Zone[], rule: ValidationRule): void {
    const { type, values, isBlocking, helpText } = rule;
    const criterion = { type, values: [...values], ...(type.startsWith("isValueIn") && { displayStyle: "arrow" }) };
    const wasAdded = this.#grid.dispatch({
      type: "ADD_DATA_VALIDATION_RULE",
      sheetId: this.#tab,
      ranges: zones.map((zone) => ({ _sheetId: this.#tab, _zone: { ...zone } })),
      rule: { id, criterion, isBlocking, helpText } as never,
    });
    if (!wasAdded)
      throw new Error(`not emulated: the validation rule ${type} with ${values.join(", ") || "no values"}`);
  }
}

/** The up to four rectangles of `zone` that `hole` leaves. */
function zoneWithout(zone: Zone, hole: Zone): Zone[] {
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  const left = Math.max(zone.left, hole.left);
  const right = Math.min(zone.right, hole.right);
  if (top > bottom || left > right) return [zone];
  return [
    { ...zone, bottom: top - 1 },
    { ...zone, top: bottom + 1 },
    { top, bottom, left: zone.left, right: left - 1 },
    { top, bottom, left: right + 1, right: zone.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
