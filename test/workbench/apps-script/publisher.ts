import { fileURLToPath } from "node:url";
import { readProject } from "../../../src/workbench/apps-script/script-project.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";

/** A script whose manifest has the scope drive.file and the advanced services. */
export const publisherProject = readProject(fileURLToPath(new URL("../fixtures/publisher", import.meta.url)));

/** The same script, its manifest without one scope. */
export const without = (scope: string): typeof publisherProject => {
  const { manifest } = publisherProject;
  const scopes = (manifest.scopes ?? []).filter((name) => !name.endsWith(scope));
  return { ...publisherProject, manifest: { ...manifest, scopes } };
};

export const openPublisher = (project = publisherProject): Workbench =>
  new Workbench(project, undefined, { userEmail: "hr@example.com", timeZone: "UTC" });

/** Runs a function's body as someone; `FILE` is the id that the run before returned. */
export function as(user: string, workbench: Workbench, body: string): unknown {
  return workbench.run("run", [body], { user }).value;
}

export const run = (workbench: Workbench, body: string): unknown => as("hr@example.com", workbench, body);
