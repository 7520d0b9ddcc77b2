import { readdir, stat } from "node:fs/promises";

/** When each path was last changed, or undefined where there is none. */
async function changeTimes(paths: readonly string[]): Promise<(number | undefined)[]> {
  return Promise.all(
    paths.map((path) =>
      stat(path).then(
        (found) => found.mtimeMs,
        () => undefined,
      ),
    ),
  );
}

/** The earliest change among the paths, or undefined if one of them is missing. */
export async function oldestChange(paths: readonly string[]): Promise<number | undefined> {
  const times = await changeTimes(paths);
  return times.some((time) => time === undefined) ? undefined : Math.min(...(times as number[]));
}

/**
 * The latest change among files, and folders with all that is in them. A folder counts too: its own
 * time is the only trace of a file that was removed.
 */
export async function newestChange(paths: readonly string[]): Promise<number> {
  const inside = await Promise.all(paths.map(everythingIn));
  const times = await changeTimes(inside.flat());
  return Math.max(0, ...times.filter((time) => time !== undefined));
}

async function everythingIn(path: string): Promise<string[]> {
  const names = await readdir(path, { recursive: true }).catch(() => []);
  return [path, ...names.map((name) => `${path}/${name}`)];
}
