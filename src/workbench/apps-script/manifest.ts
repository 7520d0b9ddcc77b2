import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What appsscript.json says of the script's rights. */
export interface Manifest {
  /** null where it names none: Apps Script then finds out itself what the code needs. */
  readonly scopes: readonly string[] | null;
  /** Advanced services by the name that the script knows them by, such as `Sheets`. */
  readonly advancedServices: readonly string[];
}

interface ManifestFile {
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** Reads a script's manifest; a folder without one asks for nothing and has no advanced services. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, "appsscript.json");
  if (!existsSync(path)) return { scopes: null, advancedServices: [] };
  const { oauthScopes, dependencies } = JSON.parse(readFileSync(path, "utf8")) as ManifestFile;
  const services = dependencies?.enabledAdvancedServices ?? [];
  return { scopes: oauthScopes ?? null, advancedServices: services.map(({ userSymbol }) => userSymbol) };
}
