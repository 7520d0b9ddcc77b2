import { callFromPage } from "../../apps-script/page-call.ts";
import type { ScriptProject } from "../../apps-script/script-project.ts";
import type { Workbench } from "../../apps-script/workbench.ts";
import type { FromPage, RunReport, Selection, ToPage } from "../protocol.ts";
import { runAndReport } from "./script-run.ts";

type Message<Kind extends FromPage["kind"]> = Extract<FromPage, { kind: Kind }>;

/** Runs the script for the browsers: its menu's items and the calls of its pages. */
export class ScriptRunner {
  lastReport: RunReport | null = null;
  readonly #workbench: Workbench;
  readonly #project: ScriptProject;
  readonly #send: (message: ToPage) => void;
  #shown = "";

  constructor(workbench: Workbench, project: ScriptProject, send: (message: ToPage) => void) {
    this.#workbench = workbench;
    this.#project = project;
    this.#send = send;
  }

  /** What opening a workbook does for an add-on that is in use there. */
  openMenus(): void {
    this.#workbench.state.editor.menus.length = 0;
    const run = () => this.#workbench.run("onOpen", [], { authMode: "LIMITED" });
    this.lastReport = runAndReport(this.#workbench, "onOpen", run, "LIMITED").report;
  }

  /** An item of the menu. */
  run({ functionName, selection }: Message<"run">): void {
    this.#select(selection);
    this.#send({ kind: "running", functionName });
    const { report } = runAndReport(this.#workbench, functionName, () => this.#workbench.run(functionName));
    this.#finish(report);
  }

  /** A call of google.script.run. */
  call({ id, functionName, args, selection }: Message<"call">): void {
    this.#select(selection);
    this.#send({ kind: "running", functionName });
    const call = () => callFromPage(this.#workbench, this.#project, functionName, args);
    const { report, value } = runAndReport(this.#workbench, functionName, call);
    this.#finish(report);
    if (report.error === null) this.#send({ kind: "returned", id, value });
    else this.#send({ kind: "failed", id, message: report.error });
  }

  /** Browsers show the tab and the cells that the script made active. */
  followScript(): void {
    const { activeTab, selection } = this.#workbench.state.editor;
    const shown = JSON.stringify([activeTab, selection]);
    if (shown === this.#shown || activeTab === undefined) return;
    this.#shown = shown;
    this.#send({ kind: "activate", tab: activeTab, zone: selection ?? null });
  }

  #select({ tab, zone }: Selection): void {
    const { editor, grid } = this.#workbench.state;
    editor.activeTab = grid.tabIds.includes(tab) ? tab : undefined;
    editor.selection = zone;
    this.#shown = JSON.stringify([editor.activeTab, zone]);
  }

  #finish(report: RunReport): void {
    this.lastReport = report;
    this.followScript();
    this.#send({ kind: "ran", report });
  }
}
