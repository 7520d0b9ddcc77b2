import { readProject } from "../../../src/workbench/apps-script/script-project.ts";
import { runCommand } from "../../../src/workbench/cli/run-command.ts";

// The workbench with a script of a test's own in the place of the built add-on.
const [projectFolder = "", ...args] = process.argv.slice(2);

process.exitCode = await runCommand(["start", ...args], {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  loadProject: async () => readProject(projectFolder),
});
