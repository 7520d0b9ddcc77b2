import { askServer } from "./ask-server.ts";
import { ask } from "./dialogs.ts";
import { el } from "./dom.ts";
import { showToast } from "./toasts.ts";

export interface FileActions {
  open(): void;
  sample(): void;
  save(): void;
  download(path: string): void;
}

/** What File can do: each either happens or says in a sentence why not. */
export const fileActions: FileActions = {
  open: () => {
    const input = el("input", { type: "file", accept: ".xlsx,.csv,.tsv" });
    input.onchange = () => void openFirst(input.files);
    input.click();
  },
  sample: () => void startOver(),
  save: () => void saveToSource(),
  download: (path) => el("a", { href: path, download: "" }).click(),
};

/** Files can be dropped anywhere on the page. */
export function acceptDrops(): void {
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  document.addEventListener("dragover", (event) => {
    if (isFile(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    void openFirst(event.dataTransfer?.files ?? null);
  });
}

async function openFirst(files: FileList | null): Promise<void> {
  const file = files?.[0];
  if (!file) return;
  const isOpened = await isDone(askServer("POST", `/open?name=${encodeURIComponent(file.name)}`, file));
  if (!isOpened) return;
}

async function startOver(): Promise<void> {
  const text = "The workbook that is open now is laid aside in the folder data/earlier.";
  const { button } = await ask("Start over with the sample team?", text, ["OK", "CANCEL"]);
  if (button === "OK") await isDone(askServer("POST", "/sample"));
}

async function saveToSource(): Promise<void> {
  const saving = askServer<{ path: string }>("POST", "/save");
  if (await isDone(saving)) showToast(`Saved to ${(await saving).path}.`);
}

async function isDone(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (problem) {
    showToast((problem as Error).message, { tone: "error", isSticky: true });
    return false;
  }
}
