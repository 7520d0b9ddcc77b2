import { stat } from "node:fs/promises";
import type { DialogAnswer } from "../../apps-script/editor.ts";
import type { ScriptProject } from "../../apps-script/script-project.ts";
import { writeCsv } from "../../files/csv.ts";
import type { DriveFolder } from "../../files/drive-folder.ts";
import { FileProblem } from "../../files/file-problem.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import type { FromPage, ToPage, WorkbookView } from "../protocol.ts";
import { AutoSave } from "./auto-save.ts";
import { BrowserWindow } from "./browser-window.ts";
import type { CollaborationMessage } from "./collaboration.ts";
import type { HostRequest } from "./host-request.ts";
import { LiveWorkbook } from "./live-workbook.ts";
import { openFile } from "./open-file.ts";
import { keepAnew } from "./open-wanted.ts";
import { sampleWorkbook } from "./sample-workbook.ts";
import { ScriptRunner } from "./script-runner.ts";
import type { WorkbookFolder } from "./workbook-folder.ts";
import { viewOf } from "./workbook-view.ts";

export interface HostParts {
  readonly project: ScriptProject;
  readonly folder: WorkbookFolder;
  /** The files that scripts make. */
  readonly drive: DriveFolder;
  send(message: ToPage): void;
  /** Blocks until `take` finds something or the time is over; meanwhile edits and other runs go on. */
  waitFor<Found>(take: () => Found | undefined, milliseconds?: number): Found | undefined;
}

/** Whatever browsers and the server want of the open workbook. */
export class WorkbookHost {
  readonly #parts: HostParts;
  readonly #window: BrowserWindow;
  /** What people answered and their scripts have not yet taken. */
  readonly #answers = new Map<number, DialogAnswer>();
  readonly #autoSave: AutoSave;
  #live: LiveWorkbook;
  #runner: ScriptRunner;

  constructor(parts: HostParts, live: LiveWorkbook) {
    this.#parts = parts;
    this.#window = new BrowserWindow({
      send: parts.send,
      awaitAnswer: (question) => this.#awaitAnswer(question),
      beforeAsking: () => this.#runner.followScript(),
    });
    this.#autoSave = new AutoSave(parts.folder, () => this.#live.toKeep());
    this.#live = live;
    this.#runner = this.#connect(live);
  }

  receive(from: FromPage): void {
    switch (from.kind) {
      case "revision":
        this.#live.receive(from.message);
        this.#followCursor(from.message);
        return;
      case "run":
        this.#runner.run(from);
        this.#keep();
        return;
      case "call":
        this.#runner.call(from);
        this.#keep();
        return;
      case "conditions":
        this.#live.workbench.state.conditions = from.conditions;
        this.#parts.send(from);
        return;
      case "answer":
        // Another window may have answered the question before, and then nobody asks it any more.
        if (this.#window.isOpen(from.question)) this.#answers.set(from.question, from.answer);
        return;
    }
  }

  /** At once, also while a script waits for a person and no promise can settle. */
  view(user: string): WorkbookView {
    return viewOf(this.#live, this.#parts.project, this.#window.openQuestion(user), this.#runner.lastReport);
  }

  async answer(request: Exclude<HostRequest, { kind: "view" }>): Promise<unknown> {
    switch (request.kind) {
      case "open":
        return this.#replace(await this.#fromUpload(request.name, request.bytes));
      case "sample":
        return this.#replace(sampleWorkbook(this.#parts.project));
      case "xlsx":
        return { name: this.#live.workbench.state.name, bytes: await this.#live.toXlsx() };
      case "csv":
        return this.#csv(request.tab);
      case "save":
        return await this.#saveToSource();
      case "close":
        await this.#parts.drive.save();
        return this.#autoSave.now();
    }
  }

  /** What a run left behind. */
  #keep(): void {
    this.#autoSave.soon();
    this.#parts.drive.save().catch((problem: Error) => process.stderr.write(`${problem.message}\n`));
  }

  #awaitAnswer(question: number): DialogAnswer {
    const answer = this.#parts.waitFor(() => this.#answers.get(question));
    this.#answers.delete(question);
    return answer ?? { button: "CLOSE" };
  }

  /** So that the workbook opens next time where someone left it. */
  #followCursor(message: CollaborationMessage): void {
    if (message.type !== "CLIENT_MOVED" && message.type !== "CLIENT_JOINED") return;
    this.#live.workbench.state.editor.activeTab = message.client.position.sheetId;
  }

  #connect(live: LiveWorkbook): ScriptRunner {
    live.workbench.state.editor.window = this.#window;
    live.workbench.state.wait = (milliseconds, isDone) =>
      void this.#parts.waitFor(() => isDone() || undefined, milliseconds);
    live.workbench.state.files = this.#parts.drive.files;
    live.hub.onAccepted = (change) => this.#autoSave.append(change);
    live.hub.onBroadcast = (message) => this.#parts.send({ kind: "revision", message });
    const runner = new ScriptRunner(live, this.#parts.project, this.#window, this.#parts.send);
    runner.openMenus();
    return runner;
  }

  #replace(live: LiveWorkbook): null {
    this.#autoSave.now();
    keepAnew(this.#parts.folder, live);
    this.#live = live;
    this.#runner = this.#connect(live);
    this.#parts.send({ kind: "replaced" });
    return null;
  }

  async #fromUpload(name: string, bytes: Uint8Array): Promise<LiveWorkbook> {
    const source = { path: null, modifiedMs: null };
    return LiveWorkbook.fromFile(this.#parts.project, await openFile(name, bytes), source);
  }

  #csv(tab: string): { name: string; bytes: Uint8Array } {
    const { tabs } = this.#live.workbench.exportBook();
    const found = tabs.find(({ name }) => name === tab);
    if (!found) throw new FileProblem(`There is no tab ${tab} any more. Choose a tab and try again.`);
    return { name: `${this.#live.workbench.state.name} - ${tab}`, bytes: Buffer.from(writeCsv(found)) };
  }

  /** Writes the file back that the workbook was opened from. */
  async #saveToSource(): Promise<{ path: string }> {
    const path = this.#live.source?.path ?? null;
    if (path === null || !path.endsWith(".xlsx")) {
      throw new FileProblem("This workbook was not opened from an .xlsx file on this computer. Download it instead.");
    }
    await writeAtomically(path, await this.#live.toXlsx());
    this.#live.source = { path, modifiedMs: (await stat(path)).mtimeMs };
    this.#autoSave.now();
    return { path };
  }
}
