import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { FoundBrowser } from "./found-browser.ts";

const require = createRequire(import.meta.url);
const versionOf = (file: string) => (require(file) as { version: string }).version;

/** The package unpacks into the temporary folder, and its libraries only where it thinks it runs at Amazon. */
const UNPACK = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';

/** Chromium from npm, for a machine without a browser: unpacked once for each version of it. */
export async function unpackedChromium(): Promise<FoundBrowser> {
  const version = versionOf(join(dirname(require.resolve("@sparticuz/chromium")), "../../package.json"));
  const folder = join(tmpdir(), `scorecards-chromium-${version}-${userInfo().username}`);
  if (!existsSync(folder)) await unpackTo(folder);
  writeFileSync(join(folder, "fonts.conf"), fontsConf(folder));
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/** Beside its place first: several test files may do this at the same moment, and one of them comes last. */
async function unpackTo(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await promisify(execFile)(process.execPath, ["-e", UNPACK], {
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
  try {
    renameSync(unfinished, folder);
  } catch (problem) {
    if (!existsSync(folder)) throw problem;
    rmSync(unfinished, { recursive: true });
  }
}

/** A bare machine has no fonts; the package brings one for Latin letters, and the page its own for Chinese. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
