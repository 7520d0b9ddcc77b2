/** What the engine's file exports. */
export type Engine = typeof import("./engine.ts");

/**
 * The engine, evaluated now. The text is the add-on's own file, handed out by its own server; nothing of a workbook ever
 * becomes code. See decision note 0010.
 */
export function openEngine(code: string): Engine {
  return new Function(`${code}\nreturn Engine_;`)() as Engine;
}
