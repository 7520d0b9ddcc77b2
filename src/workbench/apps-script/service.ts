/**
 * A Google service or one of its objects. The public methods of a subclass are what scripts can call;
 * fields stay invisible to them, except those whose name is capitalised: Apps Script's enumerations.
 */
export abstract class Service {
  /** As error messages and the call log name it, such as `Range`. */
  abstract readonly serviceName: string;

  /** The tab that calls to this object are about. */
  get tabName(): string | undefined {
    return undefined;
  }
}

/** Apps Script's enumerations compare by identity and print their name: texts do both. */
export function enumeration<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Name>> {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as Readonly<Record<Name, Name>>;
}

/** What Apps Script says when a method does not take such arguments. */
export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(",");
  return new Error(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "number[]";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "number" : "(class)";
}
