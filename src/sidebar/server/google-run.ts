/** What Google gives a page to call its script with: each handler makes a new runner. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callServer(name: string, args: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Sends a call to the script; what comes back has not been checked. */
export function runOnServer(name: string, args: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).callServer(name, args);
  });
}
