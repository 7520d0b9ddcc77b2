/** A function that the built script declares at its top level. */
export interface ScriptFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The JSDoc text directly above it, without its stars; "" where there is none. */
  readonly documentation: string;
  /** True when autocomplete in Sheets would offer it. */
  readonly isCustomFunction: boolean;
}

/** Functions whose name ends in "_" are invisible to formulas, menus and pages. */
export const isPublic = ({ name }: ScriptFunction): boolean => !name.endsWith("_");
