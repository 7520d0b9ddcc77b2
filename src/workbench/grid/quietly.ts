/**
 * Runs `work` with console.debug off: the spreadsheet library reports every load and
 * evaluation there, and Node prints it on stdout, where the command line prints JSON.
 */
export function quietly<Result>(work: () => Result): Result {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
