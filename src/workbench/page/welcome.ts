import type { Model } from "@odoo/o-spreadsheet";
import type { Connection } from "./connection.ts";
import { el, part } from "./dom.ts";
import { activate, selectionOf, tabNamed, USER, WINDOW_ID } from "./workbook-window.ts";

const SEEN = "scorecards-welcome-seen";

/** The first metric of the sample team that a visitor can change and see a score follow. */
const METRIC = { tab: "Metrics", zone: { top: 10, bottom: 10, left: 4, right: 4 } };
const SCORECARD = { tab: "Scorecard", zone: { top: 2, bottom: 2, left: 0, right: 0 } };

/** What this is and what to click, for someone who comes for the first time. */
export class Welcome {
  readonly #strip = part("welcome");

  constructor(model: Model, connection: Connection) {
    const go = ({ tab, zone }: typeof METRIC) => {
      const id = tabNamed(model, tab);
      if (id !== undefined) activate(model, id, zone);
    };
    const score = () =>
      connection.send({
        kind: "run",
        functionName: "menuScore",
        user: USER,
        window: WINDOW_ID,
        selection: selectionOf(model),
      });
    this.#strip.replaceChildren(
      el("p", {}, el("strong", {}, "A spreadsheet on your own computer, with the Scorecards add-on in it. "), ABOUT),
      el(
        "ol",
        {},
        step("Look at ", "the team's scores", () => go(SCORECARD), ": one formula, always up to date."),
        step("Change ", "a metric", () => go(METRIC), ", then look again."),
        step("", "Score a period", score, ": bonus and promotion too. It is in the menu Extensions › Scorecards."),
      ),
      this.#closeButton(),
    );
    this.#strip.hidden = localStorage.getItem(SEEN) !== null || tabNamed(model, SCORECARD.tab) === undefined;
  }

  show(): void {
    this.#strip.hidden = false;
  }

  #closeButton(): HTMLElement {
    const close = () => {
      localStorage.setItem(SEEN, "yes");
      this.#strip.hidden = true;
    };
    const button = el("button", { type: "button", className: "wb-close", textContent: "×", onclick: close });
    button.ariaLabel = "Close the welcome";
    return button;
  }
}

const ABOUT = "It makes KPI scores, bonuses and promotion flags of a team's metrics. Nothing leaves this computer.";

function step(before: string, link: string, onclick: () => void, after: string): HTMLElement {
  return el(
    "li",
    {},
    before,
    el("button", { type: "button", className: "wb-link", textContent: link, onclick }),
    after,
  );
}
