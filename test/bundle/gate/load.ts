import { createContext, runInContext } from "node:vm";

/** Every service that a script of this kind could reach for. */
const services = [
  "SpreadsheetApp",
  "HtmlService",
  "LockService",
  "PropertiesService",
  "CacheService",
  "Session",
  "Utilities",
  "Logger",
  "ScriptApp",
  "DriveApp",
  "UrlFetchApp",
  "console",
];

/**
 * Loads a script as Apps Script does at every execution, with services that throw when they are
 * touched at all (PF22), and gives the names that it left in the global scope.
 */
export function loadUntouched(script: string): string[] {
  const context = createContext(Object.fromEntries(services.map((name) => [name, untouchable(name)])));
  runInContext(script, context);
  return Object.keys(context).filter((name) => !services.includes(name));
}

function untouchable(service: string): object {
  const touch = (): never => {
    throw new Error(`Loading the script touches ${service}.`);
  };
  // A function that is not an arrow can be called and constructed, so that both are seen.
  return new Proxy(function service() {}, { get: touch, set: touch, has: touch, apply: touch, construct: touch });
}
