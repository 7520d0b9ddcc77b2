import { expect, it } from "vitest";
import { fill } from "../../src/sidebar/words/fill.ts";

it.each([
  ["{n} {n|person|people}", { n: 1 }, "1 person"],
  ["{n} {n|person|people}", { n: 0 }, "0 people"],
  ["共 {n} 人", { n: 12 }, "共 12 人"],
  ["{a} and {a}", { a: "<b>" }, "<b> and <b>"],
  ["nothing for {gone}", {}, "nothing for "],
])("%s with %j reads %s", (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
