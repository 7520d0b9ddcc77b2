import { createRequire } from "node:module";
import type { Realm } from "./realm.ts";

const gasLocal = createRequire(import.meta.url)("gas-local") as {
  require(folder: string, globals: object): object;
};

/** Evaluates every script of `folder` in one shared global scope, as Apps Script does at each execution. */
export function loadBundle(folder: string, realm: Realm, services: Readonly<Record<string, unknown>>): void {
  for (const [name, service] of Object.entries(services)) {
    Object.defineProperty(realm.globals, name, { value: service, writable: true, configurable: true });
  }
  gasLocal.require(folder, realm.globals);
}
