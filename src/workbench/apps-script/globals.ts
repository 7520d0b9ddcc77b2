import type { Exposer } from "./expose.ts";
import { Service } from "./service.ts";
import type { ServiceContext } from "./service-context.ts";
import { CacheService } from "./services/cache-service.ts";
import { Charts } from "./services/charts.ts";
import { Drive } from "./services/drive/drive.ts";
import { DriveApp } from "./services/drive/drive-app.ts";
import { HtmlService } from "./services/html-service.ts";
import { LockService } from "./services/lock-service.ts";
import { Logger, scriptConsole } from "./services/logger.ts";
import { PropertiesService } from "./services/properties-service.ts";
import { ScriptApp } from "./services/script-app.ts";
import { Session } from "./services/session.ts";
import { Sheets } from "./services/sheets-api/sheets.ts";
import { SpreadsheetApp } from "./services/spreadsheet-app.ts";
import { Utilities } from "./services/utilities.ts";

/** Services that exist in Apps Script and not here: whatever a script asks of them throws. */
const NOT_EMULATED = [
  "BigQuery",
  "Browser",
  "CalendarApp",
  "CardService",
  "ContactsApp",
  "ContentService",
  "DocumentApp",
  "FormApp",
  "GmailApp",
  "Jdbc",
  "LanguageApp",
  "MailApp",
  "Maps",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
];

/** Advanced services, which exist where the manifest enables them. */
const ADVANCED: Readonly<Record<string, new (context: ServiceContext) => Service>> = { Drive, Sheets };

class Missing extends Service {
  readonly serviceName: string;

  constructor(serviceName: string) {
    super();
    this.serviceName = serviceName;
  }
}

/** What a script finds in its global scope beside the language. */
export function serviceGlobals(context: ServiceContext, exposer: Exposer): Record<string, unknown> {
  const services: Service[] = [
    new SpreadsheetApp(context),
    new HtmlService(context),
    new PropertiesService(context),
    new CacheService(context),
    new LockService(context),
    new Session(context),
    new Utilities(),
    new Charts(),
    new ScriptApp(context),
    new DriveApp(),
    new Logger(context),
    ...NOT_EMULATED.map((name) => new Missing(name)),
  ];
  for (const name of context.advancedServices) {
    const Advanced = ADVANCED[name];
    services.push(Advanced ? new Advanced(context) : new Missing(name));
  }
  return {
    ...Object.fromEntries(services.map((service) => [service.serviceName, exposer.expose(service)])),
    console: scriptConsole(context.log),
  };
}
