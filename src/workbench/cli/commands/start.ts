import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { FileProblem } from "../../files/file-problem.ts";
import { openBrowser } from "../../http/open-browser.ts";
import { startServer } from "../../http/server.ts";
import { readArguments } from "../arguments.ts";
import { type Command, UsageProblem } from "../command.ts";

const PORT = 8383;

/** Opens the workbench in the browser, and serves it until the process is ended. */
export const startCommand: Command = {
  name: "start",
  usage: "start [file.xlsx|file.csv] [--port 8383] [--data folder] [--no-open]",

  async run(args, surroundings) {
    const { values, positionals } = readArguments(
      args,
      {
        port: { type: "string" },
        data: { type: "string", default: "data" },
        "no-open": { type: "boolean", default: false },
      },
      [],
      1,
    );
    const [path] = positionals;
    const where = { dataFolder: writable(resolve(values.data)), file: existing(path) };
    surroundings.out("Opening the workbook…");
    const { folder } = await surroundings.loadProject();
    const options = { projectFolder: folder, ...where };
    const server = await startServer(options, portsOf(values.port));
    surroundings.out(`Scorecards workbench: ${server.address}`);
    surroundings.out(`What you type is kept in ${options.dataFolder}. Press Ctrl+C to stop.`);
    if (!values["no-open"]) openBrowser(server.address);
    await untilStopped();
    await server.close();
    return 0;
  },
};

function existing(file: string | undefined): string | null {
  if (file === undefined) return null;
  const path = resolve(file);
  if (!existsSync(path)) throw new FileProblem(`There is no file ${file}. Check its name and folder.`);
  return path;
}

function writable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    throw new FileProblem(
      `The folder ${folder} cannot be written. Name another for the workbook, as in --data ~/scorecards.`,
    );
  }
}

/** Without a wish, any port will do when the usual one is taken. */
function portsOf(text: string | undefined): number[] {
  if (text === undefined) return [PORT, 0];
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return [port];
  throw new UsageProblem(`--port ${text} is no port. Give a whole number from 1 to 65535, or 0 for any that is free.`);
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
