import type { Token } from "acorn";
import type { AddOn } from "./add-on.ts";

/** What of a script's shape Apps Script would not read or would show to the world. */
export function scriptProblems(addOn: AddOn, namespace: string): string[] {
  return [...topLevelProblems(addOn, namespace), ...lookbehinds(addOn)];
}

/** Only functions and the one namespace may be global: whatever else is, pages and other files can reach. */
function topLevelProblems({ program }: AddOn, namespace: string): string[] {
  return program.body.flatMap((node) => {
    if (node.type === "FunctionDeclaration") return [];
    if (node.type === "ExpressionStatement" && node.directive === "use strict") return [];
    if (node.type === "VariableDeclaration") {
      const names = node.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : id.type));
      return names.filter((name) => name !== namespace).map((name) => `${name} is a global variable.`);
    }
    return [`The script has a ${node.type} at its top.`];
  });
}

function lookbehinds({ tokens }: AddOn): string[] {
  const patterns = tokens.filter(({ type }) => type.label === "regexp").map(patternOf);
  return patterns.filter((pattern) => /\(\?<[=!]/.test(pattern)).map((pattern) => `/${pattern}/ looks behind.`);
}

/** The parser gives a regular expression's token a value that its types leave out. */
function patternOf(token: Token): string {
  return (token as Token & { readonly value: { readonly pattern: string } }).value.pattern;
}
