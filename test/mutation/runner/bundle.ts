import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const STAND_INS = fileURLToPath(new URL("stand-ins/", import.meta.url));

/** The packages that run tests have stand-ins here, which themselves use the real ones. */
const standIns: Plugin = {
  name: "stand-ins",
  setup({ onResolve }) {
    onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) =>
      importer.startsWith(STAND_INS) ? { path, external: true } : { path: join(STAND_INS, `${path}.ts`) },
    );
  },
};

/** Files keep their own address in a bundle, and test files say which one they are. */
const ownAddress: Plugin = {
  name: "own-address",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      const name = JSON.stringify(relative(process.cwd(), path));
      const said = `import { file as fileOfTests } from "vitest"; fileOfTests(${name});\n`;
      return { contents: path.endsWith(".test.ts") ? said + code : code, loader: "ts" };
    });
  },
};

/** All test files as one script: it loads in a moment, however often a hung mutant makes it start again. */
export async function bundle(files: readonly string[], outfile: string): Promise<void> {
  const imports = files.map((file) => `import ${JSON.stringify(`./${file}`)};`);
  const contents = [...imports, `export { listed } from "vitest";`].join("\n");
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    // The product has no side effects; a test file is nothing else.
    ignoreAnnotations: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [standIns, ownAddress],
    outfile: join(process.cwd(), outfile),
    logLevel: "error",
  });
}
