import type { Conditions } from "../apps-script/conditions.ts";
import { el } from "./dom.ts";

const FAILURES: Readonly<Record<Conditions["failure"], string>> = {
  none: "Nothing fails",
  quota: "The day's quota is used up (reading cells fails)",
  timeout: "Service Spreadsheets timed out (the first write fails)",
  accounts: "Several Google accounts in one browser (pages may not call)",
  consent: "Permission for the add-on's own files was not given",
  locked: "Somebody else's run holds every lock",
};

const NAMES: Readonly<Record<Conditions["failure"], string>> = {
  none: "",
  quota: "quota used up",
  timeout: "Spreadsheets times out",
  accounts: "several accounts",
  consent: "permission withheld",
  locked: "locks held",
};

/** The day in a few words: "Good day", or what is bad about it. */
export function nameOfDay({ latencyMs, limitMs, failure }: Conditions): string {
  const bad = [
    ...(latencyMs > 0 ? [`${latencyMs} ms a call`] : []),
    ...(limitMs === null ? [] : [`limit ${limitMs / 1000} s`]),
    ...(failure === "none" ? [] : [NAMES[failure]]),
  ];
  return bad.length === 0 ? "Platform: good day" : `Platform: bad day (${bad.join(", ")})`;
}

/** Where a developer gives the platform a bad day. */
export class DayPanel {
  readonly element: HTMLElement;
  readonly #latency = numberField(0);
  readonly #limit = numberField(1);
  readonly #failure = el("select", { className: "wb-input" });

  constructor(onChange: (conditions: Conditions) => void) {
    this.#failure.append(
      ...Object.entries(FAILURES).map(([value, text]) => el("option", { value, textContent: text })),
    );
    this.element = el(
      "form",
      { className: "wb-day-panel", hidden: true, onchange: () => onChange(this.#read()) },
      el("h2", { textContent: "How the platform behaves" }),
      el("label", {}, "Milliseconds that each service call takes", this.#latency),
      el("label", {}, "Seconds that a run may take (blank: Google's own limit)", this.#limit),
      el("label", {}, "What fails", this.#failure),
    );
    this.element.onsubmit = (event) => event.preventDefault();
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
    this.element.ariaLabel = "How the platform behaves";
  }

  toggle(button: HTMLElement): void {
    this.element.hidden = !this.element.hidden;
    button.ariaExpanded = String(!this.element.hidden);
    if (!this.element.hidden) this.#latency.focus();
  }

  show({ latencyMs, limitMs, failure }: Conditions): void {
    this.#latency.value = String(latencyMs);
    this.#limit.value = limitMs === null ? "" : String(limitMs / 1000);
    this.#failure.value = failure;
  }

  #read(): Conditions {
    const seconds = Number(this.#limit.value);
    return {
      latencyMs: Math.max(0, Number(this.#latency.value)),
      limitMs: seconds > 0 ? seconds * 1000 : null,
      failure: this.#failure.value as Conditions["failure"],
    };
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation(); // the grid would take it for typing
    if (event.key === "Escape") this.element.hidden = true;
  }
}

const numberField = (min: number): HTMLInputElement =>
  el("input", { type: "number", min: String(min), className: "wb-input", step: "any" });
