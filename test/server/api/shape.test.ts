import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALLS, type CallName } from "../../../src/server/api/calls.ts";
import { count, list, number, object, oneOf, orNull, record, text, yesNo } from "../../../src/server/api/shape.ts";

const person = object({ id: text(10), total: orNull(number), tags: list(oneOf(["a", "b"]), 3), more: record(yesNo) });
const sound = { id: "P1", total: 84.5, tags: ["a"], more: { left: false } };

describe("A shape", () => {
  it("lets through what is of it", () => {
    expect(person.faultOf(sound, "person")).toBeNull();
    expect(person.faultOf({ ...sound, total: null }, "person")).toBeNull();
  });

  it.each([
    ["a Date", { ...sound, id: new Date(0) }, "person.id must be a text, not object"],
    ["undefined", { ...sound, total: undefined }, "person.total must be a number, not undefined"],
    ["a field that is missing", { id: "P1" }, "person.total must be a number, not undefined"],
    ["a field that is not expected", { ...sound, salary: 1 }, "person has a field that is not expected"],
    ["NaN", { ...sound, total: Number.NaN }, "person.total must be a number, not NaN"],
    ["Infinity", { ...sound, total: Number.POSITIVE_INFINITY }, "person.total must be a number, not Infinity"],
    ["a function", { ...sound, more: { left: () => true } }, "person.more.left must be true or false, not function"],
    [
      "a word that is none of the few",
      { ...sound, tags: ["a", "z"] },
      "person.tags[1] must be one of a, b, not string",
    ],
    ["a hole in a list", { ...sound, tags: new Array(1) }, "person.tags[0] must be one of a, b, not undefined"],
    ["a list that is too long", { ...sound, tags: ["a", "a", "a", "a"] }, "person.tags has more than 3 entries"],
    ["a text that is too long", { ...sound, id: "x".repeat(11) }, "person.id is longer than 10 characters"],
    ["a list instead of an object", [], "person must be an object, not a list"],
    ["null", null, "person must be an object, not null"],
  ])("refuses %s, and says where", (_, value, fault) => {
    expect(person.faultOf(value, "person")).toBe(fault);
  });

  it.each([[-1], [1.5], [Number.MAX_VALUE], ["1"]])("of a count refuses %j", (value) => {
    expect(count.faultOf(value, "n")).toContain("n must be a count");
  });

  it("law: never throws, whatever it is given", () => {
    const shapes = Object.values(CALLS).flatMap(({ args, value }) => [args, value]);
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
        for (const shape of shapes) shape.faultOf(value, "value");
      }),
    );
  });

  it("law: what passes is the same after it was sent as JSON", () => {
    const values = fc.record({
      id: fc.string({ maxLength: 10 }),
      total: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      tags: fc.array(fc.constantFrom("a", "b"), { maxLength: 3 }),
      more: fc.dictionary(fc.string(), fc.boolean()),
    });
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(person.faultOf(value, "value") === null);
        expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify({ ...value })));
        expect(person.faultOf(JSON.parse(JSON.stringify(value)), "value")).toBeNull();
      }),
    );
  });
});

describe("The contract", () => {
  it.each(Object.keys(CALLS) as CallName[])("%s takes an object of named arguments", (name) => {
    expect(CALLS[name].args.faultOf(undefined, "args")).toContain("args must be an object");
    expect(CALLS[name].args.faultOf({ unheardOf: 1 }, "args")).toContain("not expected");
  });
});
