import { dataFile } from "./data-file.ts";

type Desk = typeof import("./desk.ts");

/**
 * The part of the server that HR's commands need, evaluated now. The text is our own file, pushed with the script and
 * readable by nobody else's hand; nothing of a workbook or a page ever becomes code. See decision note 0010.
 */
export function openDesk(): Desk {
  const code = dataFile("desk") as string;
  return new Function(`${code}\nreturn Desk_;`)() as Desk;
}
