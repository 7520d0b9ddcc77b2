import type { FunctionDeclaration, Pattern } from "acorn";
import type { AddOn } from "./add-on.ts";

/** A global function of the script. */
export interface GlobalFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** The comment directly above it, if there is one. */
  readonly doc: string | undefined;
}

export function globalFunctions(addOn: AddOn): GlobalFunction[] {
  return addOn.program.body
    .filter((node) => node.type === "FunctionDeclaration")
    .map((node) => ({
      name: node.id.name,
      params: node.params.map(paramName),
      doc: docAbove(addOn, node),
    }));
}

/** The functions that Sheets lists as formulas. */
export function formulas(addOn: AddOn): GlobalFunction[] {
  return globalFunctions(addOn).filter(({ doc }) => doc?.includes("@customfunction"));
}

/** The names that a comment gives with @param, in its order, as written: brackets and all. */
export function documentedParams(doc: string): string[] {
  return [...doc.matchAll(/^\s*\* @param (\S+)/gm)].map(([, name]) => name ?? "");
}

function paramName(param: Pattern): string {
  return param.type === "Identifier" ? param.name : `(${param.type})`;
}

function docAbove({ script, comments }: AddOn, node: FunctionDeclaration): string | undefined {
  const above = comments.find(({ end }) => end <= node.start && script.slice(end, node.start).trim() === "");
  return above?.type === "Block" && above.value.startsWith("*") ? above.value : undefined;
}
