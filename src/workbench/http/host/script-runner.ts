import { callFromPage } from "../../apps-script/page-call.ts";
import type { ScriptProject } from "../../apps-script/script-project.ts";
import type { Workbench } from "../../apps-script/workbench.ts";
import type { FromPage, RunReport, Selection, ToPage } from "../protocol.ts";
import type { BrowserWindow } from "./browser-window.ts";
import type { LiveWorkbook } from "./live-workbook.ts";
import type { RunGroups } from "./run-groups.ts";
import { type RunOutcome, runAndReport } from "./script-run.ts";

type Message<Kind extends FromPage["kind"]> = Extract<FromPage, { kind: Kind }>;

/** Runs the script for the browsers: its menu's items and the calls of its pages. */
export class ScriptRunner {
  lastReport: RunReport | null = null;
  readonly #workbench: Workbench;
  readonly #runs: RunGroups;
  readonly #project: ScriptProject;
  readonly #window: BrowserWindow;
  readonly #send: (message: ToPage) => void;
  #shown = "";
  #underWay = 0;

  constructor(
    { workbench, hub }: LiveWorkbook,
    project: ScriptProject,
    window: BrowserWindow,
    send: (message: ToPage) => void,
  ) {
    this.#window = window;
    this.#workbench = workbench;
    this.#runs = hub.runs;
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
  run(message: Message<"run">): void {
    const { functionName, user } = message;
    const run = () => this.#workbench.run(functionName, [], { user });
    this.#run(message, () => runAndReport(this.#workbench, functionName, run));
  }

  /** A call of google.script.run. */
  call(message: Message<"call">): void {
    const { id, functionName, args, user } = message;
    const call = () => callFromPage(this.#workbench, this.#project, functionName, args, user);
    const { report, value } = this.#run(message, () => runAndReport(this.#workbench, functionName, call));
    if (report.error === null) this.#send({ kind: "returned", id, value });
    else this.#send({ kind: "failed", id, message: report.error });
  }

  /** Browsers show the tab and the cells that the script made active. */
  followScript(): void {
    const { activeTab, selection } = this.#workbench.state.editor;
    const shown = JSON.stringify([activeTab, selection]);
    if (shown === this.#shown || activeTab === undefined) return;
    this.#shown = shown;
    this.#send({ kind: "activate", tab: activeTab, zone: selection ?? null, user: this.#window.user });
  }

  #select({ tab, zone }: Selection): void {
    const { editor, grid } = this.#workbench.state;
    editor.activeTab = grid.tabIds.includes(tab) ? tab : undefined;
    editor.selection = zone;
    this.#shown = JSON.stringify([editor.activeTab, zone]);
  }

  #run(message: Message<"run" | "call">, run: () => RunOutcome): RunOutcome {
    const { kind, window, functionName, user } = message;
    const from = kind === "run" ? "menu" : "page";
    const goBack = this.#enter(message);
    try {
      this.#send({ kind: "running", functionName, from, user });
      this.#runs.begin();
      const outcome = run();
      const step = this.#runs.end();
      this.lastReport = outcome.report;
      this.followScript();
      this.#send({ kind: "ran", report: outcome.report, window, step, from, user });
      return outcome;
    } finally {
      goBack();
    }
  }

  /** Puts the script before the window that asks for it; another run, which waits meanwhile, then finds its own again. */
  #enter({ user, selection }: Message<"run" | "call">): () => void {
    const { editor } = this.#workbench.state;
    const before = { user: this.#window.user, tab: editor.activeTab, zone: editor.selection, shown: this.#shown };
    const isNested = this.#underWay > 0;
    this.#underWay++;
    this.#window.user = user;
    this.#select(selection);
    return () => {
      this.#underWay--;
      if (!isNested) return;
      this.#window.user = before.user;
      editor.activeTab = before.tab;
      editor.selection = before.zone;
      this.#shown = before.shown;
    };
  }
}
