import { configDefaults, defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    setupFiles: ["test/support/all-texts.ts", "test/support/whole-sentences.ts"],
    // The first test of a file may load a whole spreadsheet, on a machine that runs others beside it.
    testTimeout: 150_000,
    hookTimeout: 120_000,
    // A browser on a busy machine now and then answers late; what is really broken is so twice.
    retry: process.env.CI ? 1 : 0,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "reports/tests.json" }]] : ["default"],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reportsDirectory: "coverage" },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/bench/**", BROWSER],
        },
      },
      {
        extends: true,
        // Each has a browser and a server beside it, so one at a time, and after the others.
        test: { name: "browser", include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
