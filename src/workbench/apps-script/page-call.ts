import { accountsFailure } from "./conditions.ts";
import { isDate } from "./is-date.ts";
import { isPublic } from "./script-function.ts";
import type { ScriptProject } from "./script-project.ts";
import type { Workbench } from "./workbench.ts";

export interface PageAnswer {
  /** What the page's success handler receives. */
  readonly value: unknown;
  /** What a programmer should know and a page is never told. */
  readonly warnings: readonly string[];
}

/** Calls the script as a page does through google.script.run: by its rules about names and values. */
export function callFromPage(
  workbench: Workbench,
  project: ScriptProject,
  name: string,
  args: readonly unknown[],
  user = workbench.state.userEmail,
): PageAnswer {
  if (!project.functions.some((scriptFunction) => scriptFunction.name === name && isPublic(scriptFunction))) {
    throw new TypeError(`google.script.run.${name} is not a function`);
  }
  const illegal = args.map((argument) => illegalPart(argument, new Set())).find((kind) => kind !== undefined);
  if (illegal !== undefined)
    throw new TypeError(`Failed due to illegal value in property: a ${illegal} cannot be passed.`);
  const denied = accountsFailure(workbench.state.conditions);
  if (denied !== undefined) throw new Error(denied);
  const { value } = workbench.run(name, args.map(copied), { user });
  if (!containsDate(value)) return { value: copied(value), warnings: [] };
  return { value: null, warnings: [`${name} returned a Date, so the page received null instead of the whole value.`] };
}

/** What google.script.run does not take, at any depth. */
function illegalPart(value: unknown, above: Set<object>): string | undefined {
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return undefined;
  if (isDate(value)) return "Date";
  if (above.has(value)) return "circular reference";
  if ("nodeType" in value) return "DOM element";
  above.add(value);
  const found = Object.values(value)
    .map((item) => illegalPart(item, above))
    .find((kind) => kind !== undefined);
  above.delete(value);
  return found;
}

function containsDate(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isDate(value) || Object.values(value).some(containsDate);
}

/** A copy as JSON makes it: undefined items of a list become null. */
const copied = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
