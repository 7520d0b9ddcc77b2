/** What google.script.run takes of the page (PF52): a copy, or an error that names the first thing it does not take. */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument) => {
    if (argument instanceof HTMLFormElement && args.length === 1) return fieldsOf(argument);
    return copied(argument, []);
  });
}

/** A form is the one element that can be passed, and only alone: the server sees its fields by name. */
function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") throw new TypeError(`not emulated: the file in the form's field ${name}`);
    fields[name] = name in fields ? [fields[name], value].flat() : value;
  }
  return fields;
}

function copied(value: unknown, above: readonly object[]): unknown {
  if (typeof value === "function") throw illegal("function");
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) throw illegal("Date");
  if (value instanceof Node) throw illegal("DOM element");
  if (above.includes(value)) throw illegal("circular reference");
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => copied(item, inside));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copied(item, inside)]));
}

const illegal = (kind: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: a ${kind} cannot be passed.`);
