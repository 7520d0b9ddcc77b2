import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/bench/**"],
    setupFiles: ["test/support/all-texts.ts"],
    // The first test of a file may load a whole spreadsheet, on a machine that runs others beside it.
    testTimeout: 150_000,
    hookTimeout: 120_000,
    // A browser on a busy machine now and then answers late; what is really broken is so twice.
    retry: process.env.CI ? 1 : 0,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "reports/tests.json" }]] : ["default"],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reportsDirectory: "coverage" },
  },
});
