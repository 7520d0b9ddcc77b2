import type { Conditions } from "../apps-script/conditions.ts";
import type { RunReport, WorkbookView } from "../http/protocol.ts";
import type { Connection } from "./connection.ts";
import { DayPanel, nameOfDay } from "./day-panel.ts";
import { el, part } from "./dom.ts";

/** What the last run cost, and how the platform behaves today: the lowest line of the page. */
export class StatusLine {
  readonly #run = el("span", { className: "wb-status-run" });
  readonly #day = el("button", { type: "button", className: "wb-status-day" });
  readonly #panel: DayPanel;

  constructor(view: WorkbookView, connection: Connection) {
    this.#panel = new DayPanel((conditions) => connection.send({ kind: "conditions", conditions }));
    this.#day.onclick = () => this.#panel.toggle(this.#day);
    part("status").replaceChildren(this.#run, this.#day);
    document.body.append(this.#panel.element);
    connection.on("ran", ({ report }) => this.#showRun(report));
    connection.on("running", ({ functionName }) => this.#show(`${functionName} is running…`, ""));
    connection.on("conditions", ({ conditions }) => this.#showDay(conditions));
    if (view.lastRun) this.#showRun(view.lastRun);
    this.#showDay(view.conditions);
  }

  #showRun(report: RunReport): void {
    this.#show(summaryOf(report), detailsOf(report));
  }

  #show(text: string, details: string): void {
    this.#run.textContent = text;
    this.#run.title = details;
  }

  #showDay(conditions: Conditions): void {
    this.#day.textContent = nameOfDay(conditions);
    this.#panel.show(conditions);
  }
}

function summaryOf({ functionName, elapsedMs, limitMs, calls, formulaRuns, authMode, error }: RunReport): string {
  const callCount = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const parts = [
    `Last run: ${functionName}`,
    `${(elapsedMs / 1000).toFixed(2)} s of ${limitMs / 1000} s`,
    `${callCount} service calls`,
    `${formulaRuns} formula runs`,
    `AuthMode ${authMode}`,
  ];
  return [...parts, ...(error === null ? [] : [`failed: ${error}`])].join("  ·  ");
}

function detailsOf({ calls, log, warnings }: RunReport): string {
  const counts = Object.entries(calls)
    .sort(([, one], [, other]) => other - one)
    .map(([method, count]) => `${count} × ${method}`);
  return [...warnings, ...counts, ...log.map((line) => `log: ${line}`)].join("\n");
}
