import type { Memory } from "./memory.ts";

/** A memory over Google's properties. */
export class GoogleMemory implements Memory {
  private readonly properties: GoogleAppsScript.Properties.Properties;

  constructor(properties: GoogleAppsScript.Properties.Properties) {
    this.properties = properties;
  }

  get(name: string): string | null {
    return this.properties.getProperty(name);
  }

  set(name: string, text: string): void {
    this.properties.setProperty(name, text);
  }

  forget(name: string): void {
    this.properties.deleteProperty(name);
  }
}
