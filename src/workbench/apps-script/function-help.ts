import type { ArgDefinition } from "@odoo/o-spreadsheet";
import type { ScriptFunction } from "./script-function.ts";

interface Help {
  readonly description: string;
  readonly args: ArgDefinition[];
}

/** Stands for arguments that the function does not declare: Sheets passes those on too. */
export const UNDECLARED: ArgDefinition = {
  name: "value",
  description: "",
  type: ["ANY"],
  acceptMatrix: true,
  acceptErrors: true,
  optional: true,
  repeating: true,
};

const ANYTHING = { type: ["ANY"] as ArgDefinition["type"], acceptMatrix: true, acceptErrors: true };

/** What autocomplete shows of a function: its JSDoc, with every parameter as if it were required (PF05). */
export function helpOf({ parameters, documentation }: ScriptFunction): Help {
  const [text = "", ...tags] = documentation.split(/^@/m);
  const described = new Map(tags.flatMap(parameterDescription));
  const args = parameters.map((name) => ({ ...ANYTHING, name, description: described.get(name) ?? "" }));
  const example = tags.find((tag) => tag.startsWith("example"))?.slice("example".length);
  return {
    description: [oneLine(text), ...(example ? [`Example: ${oneLine(example)}`] : [])].join(" "),
    args,
  };
}

function parameterDescription(tag: string): [string, string][] {
  const found = /^param\s+(?:\{[^}]*\}\s+)?([\w$]+)\s*(.*)$/s.exec(tag);
  return found?.[1] ? [[found[1], oneLine(found[2] ?? "")]] : [];
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");
