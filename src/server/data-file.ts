// Data and code that few executions need are files of their own, read when they are needed: Apps Script evaluates the
// script whole at every execution, and most executions are cells being calculated.

/** What a data file of the add-on holds. */
export function dataFile(name: string): unknown {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent());
}
