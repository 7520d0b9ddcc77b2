import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the engine alone: what is built, shown or read from files would be the same for every mutant. */
export default defineConfig({
  test: {
    include: ["test/core/**/*.test.ts", "test/functions/**/*.test.ts", "test/golden/**/*.test.ts"],
    exclude: ["test/functions/speed.test.ts"],
    setupFiles: [fileURLToPath(new URL("../support/all-texts.ts", import.meta.url))],
    testTimeout: 30_000,
  },
});
