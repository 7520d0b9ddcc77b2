import { projectPaths } from "../../../scripts/build/paths.ts";
import { build, isStale } from "../../../scripts/build.ts";
import { readProject, type ScriptProject } from "../apps-script/script-project.ts";
import { FileProblem } from "../files/file-problem.ts";

/** The add-on as it would be pushed, built anew when its sources are newer. */
export async function builtProject(): Promise<ScriptProject> {
  try {
    if (await isStale()) await build();
  } catch (error) {
    throw new FileProblem(`The add-on cannot be built: ${(error as Error).message}`);
  }
  return readProject(projectPaths.out);
}
