import type { ExportedFunction } from "./read-exports.ts";

/** A custom function as the sidebar's help shows it. */
export interface FunctionHelp {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly params: readonly { readonly name: string; readonly about: string }[];
  readonly returns: string;
  readonly example: string;
}

/** The reference of the custom functions in the order of their names, from the same texts as the formula helper's. */
export function functionHelp(exported: readonly ExportedFunction[]): readonly FunctionHelp[] {
  return exported
    .flatMap(({ name, params, doc }) => {
      if (!doc) return [];
      return {
        name,
        usage: `=${name}(${params.join(", ")})`,
        about: doc.description,
        params: doc.params.map((param) => ({ name: param.name, about: param.text })),
        returns: doc.returns,
        example: doc.example,
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
