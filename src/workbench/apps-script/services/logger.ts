import { inspect } from "node:util";
import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

export class Logger extends Service {
  readonly serviceName = "Logger";
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  log(...parts: unknown[]): this {
    this.context.log.push(joined(parts));
    return this;
  }

  getLog(): string {
    return this.context.log.join("\n");
  }
}

/** Not a service: in Apps Script too it is a plain global that costs no permission. */
export function scriptConsole(log: string[]): Record<string, (...parts: unknown[]) => void> {
  const write = (...parts: unknown[]) => {
    log.push(joined(parts));
  };
  return { log: write, info: write, warn: write, error: write, time: write, timeEnd: write };
}

const joined = (parts: readonly unknown[]): string =>
  parts.map((part) => (typeof part === "string" ? part : inspect(part))).join(" ");
