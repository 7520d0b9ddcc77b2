import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageProblem } from "./command.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads a command's arguments; whatever does not fit becomes a sentence that names what would. */
export function readArguments<Known extends Options>(
  args: readonly string[],
  options: Known,
  positionals: readonly string[] = [],
  optional = 0,
) {
  const parsed = parseStrictly(args, options);
  const [extra] = parsed.positionals.slice(positionals.length + optional);
  if (extra !== undefined) {
    throw new UsageProblem(`"${extra}" is one argument too many. Put texts that contain spaces in quotation marks.`);
  }
  const missing = positionals[parsed.positionals.length];
  if (missing !== undefined) throw new UsageProblem(`The ${missing} is missing. Type it after the command.`);
  return parsed;
}

/** The value of an option that the command cannot do without. */
export function required(value: string | undefined, option: string, example: string): string {
  if (value === undefined || value === "")
    throw new UsageProblem(`--${option} is missing. Add it, for example --${option} ${example}.`);
  return value;
}

function parseStrictly<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageProblem(sentenceOf(error as Error & { code?: string }, options));
  }
}

function sentenceOf(error: Error & { code?: string }, options: Options): string {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const known = Object.keys(options)
    .map((name) => `--${name}`)
    .join(", ");
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return `There is no option ${named}. This command understands ${known}. Begin a formula with =.`;
  }
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const option = named.split(" ")[0] ?? "";
    return options[option.replace(/^(?:-\w, )?--/, "")]?.type === "boolean"
      ? `${option} takes no value. Leave out what follows it.`
      : `${option} needs a value after it.`;
  }
  return `${error.message}.`;
}
