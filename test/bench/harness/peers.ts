import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Installs the peers of the lock file into the benchmark's own folder, unless they are there.
 * Whether it went well shows when they are loaded: a peer that could not be installed is left out with its reason.
 */
export function installPeers(folder: string): void {
  if (hasPeers(folder)) return;
  process.stderr.write("Installing the benchmark's peers (npm ci in test/bench) …\n");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: folder,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0)
    process.stderr.write("npm ci in test/bench did not succeed; the peers that are missing are left out.\n");
}

/** An optional peer may be absent: one that cannot be built here would otherwise be tried again at every run. */
function hasPeers(folder: string): boolean {
  const wanted = readManifest(join(folder, "package.json"));
  const installed = (name: string) => readManifest(join(folder, "node_modules", name, "package.json"))?.version;
  const required = Object.entries(wanted?.dependencies ?? {});
  const optional = Object.entries(wanted?.optionalDependencies ?? {}).filter(([name]) => installed(name) !== undefined);
  return [...required, ...optional].every(([name, version]) => installed(name) === version);
}

function readManifest(path: string): Manifest | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : null;
}
