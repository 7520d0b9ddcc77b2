import { readArguments, required } from "../arguments.ts";
import { type Command, UsageProblem } from "../command.ts";
import { openWorkbench } from "../open-workbench.ts";

/** Calls any function of the script, as a page or the menu does, and prints what it returns. */
export const callCommand: Command = {
  name: "call",
  usage:
    "call function ['[\"argument\", …]'] --book book.xlsx [--tab Name=file.csv]… [--out out.xlsx] [--shared folder] [--user name@example.com]",

  async run(args, surroundings) {
    const { values, positionals } = readArguments(
      args,
      {
        book: { type: "string" },
        out: { type: "string" },
        tab: { type: "string", multiple: true },
        shared: { type: "string" },
        user: { type: "string" },
      },
      ["function"],
      1,
    );
    const [name = "", list = "[]"] = positionals;
    const book = required(values.book, "book", "book.xlsx");
    const { workbench, save, saveShared } = await openWorkbench({ ...values, book }, surroundings);
    const { value } = workbench.run(name, argumentsOf(list), values.user === undefined ? {} : { user: values.user });
    if (values.out !== undefined) await save(values.out);
    await saveShared();
    surroundings.out(JSON.stringify(value ?? null));
    return 0;
  },
};

function argumentsOf(text: string): readonly unknown[] {
  try {
    const list = JSON.parse(text) as unknown;
    if (Array.isArray(list)) return list;
  } catch {
    // said below
  }
  throw new UsageProblem(`The arguments ${text} are not a list in JSON. Write them as '["2021-Q1", true]'.`);
}
