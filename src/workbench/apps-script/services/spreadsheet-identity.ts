import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

/** What a document says of itself. */
export abstract class SpreadsheetIdentity extends Service {
  readonly serviceName = "Spreadsheet";
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  getId(): string {
    return this.context.state.id;
  }

  getName(): string {
    return this.context.state.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return this.context.state.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.context.state.timeZone = timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.context.state.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.context.state.locale = locale;
  }

  toast(message: string, title = ""): void {
    this.context.state.editor.toast({ message, title });
  }
}
