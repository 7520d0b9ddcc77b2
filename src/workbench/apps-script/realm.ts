import vm from "node:vm";
import { isDate } from "./is-date.ts";

/** Absent from Apps Script's V8 although Node's contexts have them. */
const NOT_IN_APPS_SCRIPT = ["WebAssembly", "SharedArrayBuffer", "Atomics"];

type Outcome = { kind: "pending" } | { kind: "value"; value: unknown } | { kind: "error"; error: unknown };

interface RealmTools {
  readonly array: (items: readonly unknown[]) => unknown[];
  readonly blankRows: (height: number, width: number) => unknown[][];
  readonly object: (entries: readonly (readonly [string, unknown])[]) => object;
  readonly date: (instant: number) => Date;
  readonly exception: (message: string) => Error;
  readonly apiException: (message: string, code: number, reason: string) => Error;
  readonly call: (name: string, args: readonly unknown[], settle: (outcome: Outcome) => void) => void;
}

const TOOLS = `({
  array: (items) => Array.from(items),
  blankRows: (height, width) => Array.from({ length: height }, () => new Array(width).fill("")),
  object: (entries) => { const made = {}; for (const [key, value] of entries) made[key] = value; return made; },
  date: (instant) => new Date(instant),
  exception: (message) => { const made = new Error(message); made.name = "Exception"; return made; },
  apiException: (message, code, reason) => {
    const made = new Error(message);
    made.name = "GoogleJsonResponseException";
    made.details = { code, message: reason };
    return made;
  },
  call: (name, args, settle) => {
    const value = globalThis[name](...args);
    if (!value || typeof value.then !== "function") settle({ kind: "value", value });
    else value.then((value) => settle({ kind: "value", value }), (error) => settle({ kind: "error", error }));
  },
})`;

const CALL_KEY = Symbol.for("workbench.call");
const RUN_CALL = new vm.Script(`globalThis[Symbol.for("workbench.call")]()`);

/**
 * A script's own world: its Array, Date and Error are not the ones of the workbench, so what
 * crosses over is rebuilt, or `instanceof Date` would fail inside the script.
 */
export class Realm {
  readonly globals: vm.Context;
  readonly #tools: RealmTools;

  constructor() {
    this.globals = vm.createContext({}, { microtaskMode: "afterEvaluate" });
    vm.runInContext(NOT_IN_APPS_SCRIPT.map((name) => `delete globalThis.${name};`).join(""), this.globals);
    this.#tools = vm.runInContext(TOOLS, this.globals) as RealmTools;
  }

  date(instant: number): Date {
    return this.#tools.date(instant);
  }

  blankRows(height: number, width: number): unknown[][] {
    return this.#tools.blankRows(height, width);
  }

  array(items: readonly unknown[]): unknown[] {
    return this.#tools.array(items);
  }

  exception(message: string): Error {
    return this.#tools.exception(message);
  }

  /** As an advanced service throws it, with the API's own status and sentence. */
  apiException(message: string, { code, message: reason }: { code: number; message: string }): Error {
    return this.#tools.apiException(message, code, reason);
  }

  /** A plain value of the workbench → the same of this realm; `other` handles what is not plain. */
  bring(value: unknown, other: (value: object) => unknown = (same) => same): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return this.array(value.map((item) => this.bring(item, other)));
    if (value instanceof Date) return this.date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype) return other(value);
    return this.#tools.object(Object.entries(value).map(([key, item]) => [key, this.bring(item, other)] as const));
  }

  /**
   * Calls a global function and stops it after `limitMs`. Promise jobs run before this returns, so an
   * async function has settled by then or, in a runtime without timers, never will.
   */
  callGlobal(name: string, args: readonly unknown[], limitMs: number): unknown {
    let outcome: Outcome = { kind: "pending" };
    const call = () =>
      this.#tools.call(name, args, (settled) => {
        outcome = settled;
      });
    Object.defineProperty(this.globals, CALL_KEY, { value: call, configurable: true });
    RUN_CALL.runInContext(this.globals, { timeout: limitMs });
    return unwrap(outcome, name);
  }
}

function unwrap(outcome: Outcome, name: string): unknown {
  if (outcome.kind === "value") return outcome.value;
  if (outcome.kind === "error") throw outcome.error;
  throw new Error(`${name} returned a promise that nothing can settle: the runtime has no timers.`);
}

/** A value from any realm → a plain one of the workbench. Functions and symbols become null. */
export function fromAnyRealm(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") return null;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, fromAnyRealm);
  if (isDate(value)) return new Date(value.getTime());
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromAnyRealm(item)]));
}
