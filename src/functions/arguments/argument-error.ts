import type { Message } from "../../core/index.ts";
import { say } from "../../i18n/say.ts";

/** An argument that no result can be made of. Its text is a sentence for the person who wrote the formula. */
export class ArgumentError extends Error {}

/** A sentence of the engine. A formula knows no reader's language unless it is an argument, so it speaks English. */
export function inEnglish(message: Message): string {
  return say(message, "en");
}

/** Runs a custom function's work; what is wrong with an argument becomes the error that the cell shows. */
export function answering<T>(functionName: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ArgumentError) throw new Error(`${functionName}: ${error.message}`);
    throw error;
  }
}
