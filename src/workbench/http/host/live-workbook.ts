import { randomUUID } from "node:crypto";
import type { ScriptProject } from "../../apps-script/script-project.ts";
import { Workbench } from "../../apps-script/workbench.ts";
import { type OpenedXlsx, readXlsx } from "../../files/read-xlsx.ts";
import { writeXlsx } from "../../files/write-xlsx.ts";
import type { BookData } from "../../grid/book-data.ts";
import { evaluatedOnce } from "../../grid/evaluated-once.ts";
import { quietly } from "../../grid/quietly.ts";
import type { CollaborationMessage } from "./collaboration.ts";
import type { OpenedFile } from "./open-file.ts";
import { RevisionHub } from "./revision-hub.ts";
import type { KeptWorkbook, SourceFile, WorkbookFolder } from "./workbook-folder.ts";

type Loaded = NonNullable<ReturnType<WorkbookFolder["load"]>>;

/** The workbook that is open: the Model that is the truth, and the order of all changes to it. */
export class LiveWorkbook {
  /** Differs each time a workbook is opened, so that browsers know when theirs is another one. */
  readonly session = randomUUID();
  readonly workbench: Workbench;
  readonly hub: RevisionHub;
  source: SourceFile | null;
  readonly #sourceBytes: Uint8Array | undefined;

  private constructor(
    workbench: Workbench,
    hub: RevisionHub,
    source: SourceFile | null,
    sourceBytes: Uint8Array | undefined,
  ) {
    this.workbench = workbench;
    this.hub = hub;
    this.source = source;
    this.#sourceBytes = sourceBytes;
  }

  /** As it was kept. */
  static restored(project: ScriptProject, { kept, changes, sourceBytes }: Loaded): LiveWorkbook {
    const { name, timeZone, modelData, properties, protections, chartOptions = [] } = kept;
    const hub = new RevisionHub(modelData.revisionId, changes);
    const options = { name, timeZone, transportService: hub };
    const workbench = new Workbench(project, { modelData, changes }, options);
    workbench.state.properties.restore(properties);
    workbench.state.editor.activeTab = kept.activeTab ?? undefined;
    workbench.state.protections.push(...protections);
    for (const [id, options] of chartOptions) workbench.state.chartOptions.set(id, options);
    return new LiveWorkbook(workbench, hub, kept.source, sourceBytes);
  }

  static fromFile(project: ScriptProject, file: OpenedFile, source: SourceFile): LiveWorkbook {
    const hub = new RevisionHub();
    const workbench = new Workbench(project, file.book, { name: file.name, transportService: hub });
    return new LiveWorkbook(workbench, hub, source, file.sourceBytes);
  }

  static named(project: ScriptProject, name: string, book?: BookData): LiveWorkbook {
    const hub = new RevisionHub();
    return new LiveWorkbook(new Workbench(project, book, { name, transportService: hub }), hub, null, undefined);
  }

  get sourceBytes(): Uint8Array | undefined {
    return this.#sourceBytes;
  }

  /** False when a browser's change was made against an older state. */
  receive(message: CollaborationMessage): boolean {
    let isTaken = false;
    quietly(() =>
      evaluatedOnce(this.workbench.grid.model, () => {
        isTaken = this.hub.receive(message);
      }),
    );
    return isTaken;
  }

  modelData(): object {
    return quietly(() => this.workbench.grid.model.exportData());
  }

  toKeep(): KeptWorkbook {
    const { name, timeZone, properties, protections, chartOptions, editor } = this.workbench.state;
    return {
      name,
      source: this.source,
      timeZone,
      activeTab: editor.activeTab ?? null,
      modelData: this.modelData(),
      properties: properties.toKeep(),
      protections,
      chartOptions: [...chartOptions],
    };
  }

  /** What the grid does not know of the file that was opened stays in it. */
  async toXlsx(): Promise<Uint8Array> {
    const opened: Partial<OpenedXlsx> = this.#sourceBytes
      ? await readXlsx(this.#sourceBytes, this.workbench.state.name)
      : {};
    return await writeXlsx(this.workbench.exportBook(), opened.source);
  }
}
