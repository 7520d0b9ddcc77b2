import { Spreadsheet } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
import type { WorkbookView } from "../http/protocol.ts";
import { askServer } from "./ask-server.ts";
import { Connection } from "./connection.ts";
import { part } from "./dom.ts";
import { openModel } from "./open-model.ts";
import { PageTransport } from "./page-transport.ts";

const connection = new Connection();
const transport = new PageTransport(connection);

const [templates] = await Promise.all([fetch("/templates.xml").then((file) => file.text()), connection.open()]);
const view = await askServer<WorkbookView>("GET", "/workbook");
const model = openModel(view, transport);
connection.listen();
const app = new App(Spreadsheet, { props: { model }, templates });
part("sheet").replaceChildren();
await app.mount(part("sheet"));
document.body.dataset.ready = "true";
