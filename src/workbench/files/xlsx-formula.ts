/** Google's export wraps what only Sheets can compute: the formula as a text, then its cached value. */
const SHEETS_ONLY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;

/** What Google writes into the cells that another cell's formula fills. */
const SPILLED = '"COMPUTED_VALUE"';

export type FileFormula = { readonly kind: "formula"; readonly formula: string } | { readonly kind: "spilled" };

/** A formula as the file has it → as Sheets shows it. */
export function fromFileFormula(text: string): FileFormula {
  const wrapped = SHEETS_ONLY.exec(text)?.[1]?.replaceAll('""', '"');
  if (wrapped === SPILLED) return { kind: "spilled" };
  const formula = (wrapped ?? text).replace(/_xl(?:fn|ws)\./g, "");
  return { kind: "formula", formula: formula.startsWith("=") ? formula : `=${formula}` };
}

export const toFileFormula = (formula: string): string => formula.replace(/^=/, "");
