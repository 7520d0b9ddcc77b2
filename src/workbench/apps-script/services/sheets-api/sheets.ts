import { Service } from "../../service.ts";
import type { ServiceContext } from "../../service-context.ts";
import { Spreadsheets } from "./spreadsheets.ts";

/** The advanced service Sheets, version 4. */
export class Sheets extends Service {
  readonly serviceName = "Sheets";
  readonly Spreadsheets: Spreadsheets;

  constructor(context: ServiceContext) {
    super();
    this.Spreadsheets = new Spreadsheets(context);
  }
}
