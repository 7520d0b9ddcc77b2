import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FileProblem } from "../../files/file-problem.ts";

/** Two workbenches in one folder would write over each other's changes: the second one is refused. */
export function lockFolder(folder: string): void {
  const path = join(folder, "in-use");
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
  } catch {
    const other = Number(readFileSync(path, "utf8"));
    if (other !== process.pid && isRunning(other)) {
      throw new FileProblem(
        `Another workbench (process ${other}) has the folder ${folder}. Use that one, stop it, or choose another folder with --data.`,
      );
    }
    writeFileSync(path, String(process.pid)); // of a process that was killed
  }
  process.once("exit", () => rmSync(path, { force: true }));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === "EPERM";
  }
}
