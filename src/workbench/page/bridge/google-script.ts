import type { BridgeRequest, BridgeResponse } from "./bridge-messages.ts";
import { CallQueue } from "./call-queue.ts";
import { legalArguments } from "./legal-arguments.ts";

type Handler = (value: unknown, userObject: unknown) => void;

interface Settings {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** google.script, for a page whose script has these functions. */
export function googleScript(functionNames: readonly string[]) {
  const post = (request: BridgeRequest) => parent.postMessage(request, "*");
  const calls = new CallQueue(post);
  addEventListener("message", ({ source, data }: MessageEvent<BridgeResponse>) => {
    if (source === parent) calls.receive(data);
  });
  return {
    run: runner(functionNames, calls, {}),
    host: {
      origin: document.referrer.replace(/\/$/, ""),
      close: () => post({ kind: "close" }),
      setWidth: (width: number) => post({ kind: "size", width }),
      setHeight: (height: number) => post({ kind: "size", height }),
      editor: { focus: () => post({ kind: "focusEditor" }) },
    },
  };
}

/** Runners never change: each handler makes a new one (PF56). */
function runner(names: readonly string[], calls: CallQueue, settings: Settings): object {
  const functions = names.map((name) => [name, (...args: unknown[]) => call(name, args, calls, settings)]);
  return Object.freeze({
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Handler) => runner(names, calls, { ...settings, success }),
    withFailureHandler: (failure: Handler) => runner(names, calls, { ...settings, failure }),
    withUserObject: (userObject: unknown) => runner(names, calls, { ...settings, userObject }),
  });
}

function call(name: string, args: readonly unknown[], calls: CallQueue, settings: Settings): void {
  const { success, failure, userObject } = settings;
  calls.add(name, legalArguments(args), {
    success: (value) => success?.(value, userObject),
    failure: (error) => {
      if (failure) failure(error as never, userObject);
      else console.error(`Uncaught ${error.message}`);
    },
  });
}
