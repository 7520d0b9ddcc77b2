/** A value as JSON in a file that is read as HTML, in which only "<" and "&" begin something. */
export function dataText(value: unknown): string {
  return JSON.stringify(value).replace(/[<&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
