/** The values that a text speaks of, by the names it uses. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** A text with its values: `{n}` is the value, `{n|day|days}` the word for one or for several. */
export function fill(text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (_, name: string, one?: string, several?: string) => {
    const value = values[name] ?? "";
    if (one === undefined || several === undefined) return String(value);
    return Number(value) === 1 ? one : several;
  });
}
