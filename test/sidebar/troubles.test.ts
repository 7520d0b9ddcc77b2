import { expect, it } from "vitest";
import { FAILURE_TEXTS } from "../../src/i18n/sidebar/failures.ts";
import { failureOf } from "../../src/sidebar/server/failure.ts";
import { TROUBLES } from "../../src/sidebar/views/help/troubles.ts";

const answeredByThePage = TROUBLES.filter(([, answer]) => answer in FAILURE_TEXTS);

it.each(answeredByThePage)("the help on “%s” is what the page says when that happens", (said, answer) => {
  expect(`fail.${failureOf(new Error(said)).kind}`).toBe(answer);
});
