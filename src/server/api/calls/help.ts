import { list, object, text } from "../shape.ts";

const functionShape = object({
  name: text(100),
  /** How it is written, with the names of its arguments. */
  usage: text(1000),
  about: text(2000),
  params: list(object({ name: text(100), about: text(2000) }), 100),
  returns: text(2000),
  example: text(2000),
});

/** What the page tells of the add-on itself. */
export const HELP_CALLS = {
  /** The custom functions, as the code documents them. In English, like the help that Sheets shows of them. */
  functionHelp: { args: object({}), value: object({ functions: list(functionShape, 200) }) },
} as const;
