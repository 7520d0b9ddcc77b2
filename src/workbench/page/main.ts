import { Spreadsheet } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
import type { WorkbookView } from "../http/protocol.ts";
import { askServer } from "./ask-server.ts";
import { provideCharts, redrawCharts } from "./charts.ts";
import { Connection } from "./connection.ts";
import { ask } from "./dialogs.ts";
import { part } from "./dom.ts";
import { acceptDrops, fileActions } from "./files.ts";
import { Header } from "./header.ts";
import { addMenus } from "./menus.ts";
import { openModel } from "./open-model.ts";
import { PageTransport } from "./page-transport.ts";
import { stepOverPercentSign } from "./percent-sign.ts";
import { Questions } from "./questions.ts";
import { reconnect } from "./reconnect.ts";
import { reportRuns } from "./run-reports.ts";
import { ScriptPages } from "./script-pages.ts";
import { StatusLine } from "./status-line.ts";
import { showToast } from "./toasts.ts";
import { Welcome } from "./welcome.ts";
import { activate, makeUndoable, USER, WINDOW_ID } from "./workbook-window.ts";

provideCharts();
const connection = new Connection();
const transport = new PageTransport(connection);

const [templates] = await Promise.all([fetch("/templates.xml").then((file) => file.text()), connection.open()]);
const view = await askServer<WorkbookView>("GET", `/workbook?user=${encodeURIComponent(USER)}`);
const model = openModel(view, transport);
if (view.activeTab !== null) activate(model, view.activeTab, null);

addMenus(view, model, connection, fileActions);
acceptDrops();
const welcome = new Welcome(model, connection);
const header = new Header(view, model, () => welcome.show());
const questions = new Questions(connection);
new StatusLine(view, connection);
new ScriptPages(connection, model);
reportRuns(connection);
connection.on("toast", ({ toast: { message, title } }) => void showToast(message, { title }));
connection.on("activate", ({ tab, zone }) => activate(model, tab, zone));
connection.on("ran", ({ window, step }) => {
  if (window === WINDOW_ID && step !== null) makeUndoable(model, step);
});
// Out of step with the workbook: whatever went wrong, it has the truth.
model.on("unexpected-revision-id", transport, () => location.reload());
connection.on("replaced", () => location.reload());
connection.onLine = (isOnline) => {
  header.isOnline = isOnline;
  if (isOnline) void reconnect(model, transport);
};

const app = new App(Spreadsheet, {
  templates,
  props: {
    model,
    notifyUser: ({ text, type, sticky }: { text: string; type: string; sticky: boolean }) =>
      showToast(text, { tone: type === "danger" ? "error" : "plain", isSticky: sticky }),
    raiseError: (text: string, then?: () => void) => void ask("", text).then(then),
    askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) => {
      const { button } = await ask("", text, ["OK", "CANCEL"]);
      (button === "OK" ? confirm : cancel)?.();
    },
  },
});
part("sheet").replaceChildren();
await app.mount(part("sheet"));
stepOverPercentSign(part("sheet"));
// Parts of a font come when a text needs them, after it was drawn without.
document.fonts.addEventListener("loadingdone", () => {
  model.trigger("update");
  redrawCharts();
});
connection.listen();
if (view.question) questions.ask(view.question.number, view.question.question);
// For the browser's console and for tests: what the grid shows is drawn, so the page has no text of it.
Object.assign(window, { workbench: { model } });
document.body.dataset.ready = "true";
