import { join } from "node:path";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { readProject } from "../../apps-script/script-project.ts";
import { DriveFolder } from "../../files/drive-folder.ts";
import type { FromHost, HostOptions, HostRequest, ToHost } from "./host-request.ts";
import { Mailbox } from "./mailbox.ts";
import { openWanted } from "./open-wanted.ts";
import { WorkbookFolder } from "./workbook-folder.ts";
import { WorkbookHost } from "./workbook-host.ts";

// The thread in which the workbook lives and scripts run. It may block; the server, in the main thread, never does.

const { port, signal, options } = workerData as { port: MessagePort; signal: Int32Array; options: HostOptions };

const tell = (message: FromHost) => parentPort?.postMessage(message);

const project = readProject(options.projectFolder);
const folder = new WorkbookFolder(options.dataFolder);
const drive = await DriveFolder.open(join(options.dataFolder, "shared"));
const live = await openWanted(project, folder, options.file);

const host = new WorkbookHost(
  {
    project,
    folder,
    drive,
    send: (message) => tell({ kind: "send", message }),
    waitFor: (take, milliseconds) => mailbox.waitFor(take, milliseconds),
  },
  live,
);

const mailbox = new Mailbox<ToHost>({ port, signal }, handle, mayInterrupt);
mailbox.open();
tell({ kind: "ready" });

function handle(message: ToHost): void {
  if (message.kind === "page") host.receive(message.from);
  else answer(message.id, message.request);
}

function answer(id: number, request: HostRequest): void {
  if (request.kind === "view") {
    tell({ kind: "answer", id, value: host.view(request.user) });
    return;
  }
  host.answer(request).then(
    (value) => tell({ kind: "answer", id, value }),
    (problem: Error) => tell({ kind: "refusal", id, message: problem.message }),
  );
}

/** While a script waits for a person or a lock, browsers may come, edits go on, and so do other runs. */
function mayInterrupt(message: ToHost): boolean {
  return message.kind === "page" || message.request.kind === "view";
}
