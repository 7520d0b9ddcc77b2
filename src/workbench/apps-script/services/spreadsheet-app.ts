import { enumeration, Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";
import { ConditionalFormatRuleBuilder } from "./conditional-format.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { Ui } from "./ui.ts";

export class SpreadsheetApp extends Service {
  readonly serviceName = "SpreadsheetApp";
  readonly ProtectionType = enumeration("RANGE", "SHEET");
  readonly Dimension = enumeration("COLUMNS", "ROWS");
  readonly InterpolationType = enumeration("MAX", "MIN", "NUMBER", "PERCENT", "PERCENTILE");
  readonly BorderStyle = enumeration("DASHED", "DOTTED", "DOUBLE", "SOLID", "SOLID_MEDIUM", "SOLID_THICK");
  readonly BooleanCriteria = enumeration(
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
    "CUSTOM_FORMULA",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_ENDS_WITH",
    "TEXT_EQUAL_TO",
    "TEXT_STARTS_WITH",
  );
  readonly WrapStrategy = enumeration("CLIP", "OVERFLOW", "WRAP");
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  getActive(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  setActiveSheet(sheet: unknown): Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }

  getActiveCell(): Range {
    return this.getActive().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActive().getActiveCell();
  }

  /** Custom functions have no window, and neither has a workbook that nobody has open. */
  getUi(): Ui {
    if (this.context.authMode === "CUSTOM_FUNCTION" || !this.context.state.editor.isOpen) {
      throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return new Ui(this.context);
  }

  /** Writes are never delayed here, so there is nothing left to do; the call itself is counted. */
  flush(): null {
    return null;
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  // The scope spreadsheets.currentonly allows none of these; refusal() words the error.
  create(): never {
    throw new Error("You do not have permission to call SpreadsheetApp.create");
  }

  openById(): never {
    throw new Error("You do not have permission to call SpreadsheetApp.openById");
  }

  openByUrl(): never {
    throw new Error("You do not have permission to call SpreadsheetApp.openByUrl");
  }
}
