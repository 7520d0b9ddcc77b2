import { readdirSync } from "node:fs";

/** Something that must hold, and the command that says so. */
export interface Gate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Each zone is compiled with the globals that it may know: its own tsconfig lists them. */
const zones = ["src/sheets", "src/server", "src/sidebar", "src/workbench", "scripts", "test"];

export const gates: readonly Gate[] = [
  gate("build", "tsx scripts/build.ts"),
  gate("types of src/core, src/i18n, src/functions", "tsc -p ."),
  ...zones.filter(holdsTypeScript).map((zone) => gate(`types of ${zone}`, `tsc -p ${zone}`)),
  gate("format and lint", "biome check --error-on-warnings ."),
  gate("who imports whom", "depcruise --config .dependency-cruiser.cjs src scripts test"),
  gate("nothing unused", "knip"),
  gate("size of the script", "size-limit"),
  gate("core is documented", "typedoc"),
];

function gate(name: string, commandLine: string): Gate {
  const [command = "", ...args] = commandLine.split(" ");
  return { name, command, args };
}

/** The compiler takes a zone without a file for a mistake; a zone that is yet to be written is none. */
function holdsTypeScript(zone: string): boolean {
  return readdirSync(zone, { recursive: true }).some((name) => String(name).endsWith(".ts"));
}
