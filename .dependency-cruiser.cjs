/**
 * Who may import whom. Each rule's comment is its reason, and is what a breach shows.
 *
 * The stages of the engine in the order of run.ts. A stage knows those before it; a new stage is a
 * word in this list.
 */
const stages = [
  "model",
  "read",
  "import",
  "measure",
  "scheme",
  "score",
  "rate",
  "reward",
  "promote",
  "history",
  "review",
  "check",
  "explain",
  "write",
];

const anyStage = `^src/core/(${stages.join("|")})/`;
const coreFront = "^src/core/index[.]ts$";

const stageRules = stages.slice(0, -1).map((stage, at) => ({
  name: `core-${stage}-knows-no-later-stage`,
  comment: `The data goes through the stages in order, so ${stage} can be read without what comes after it.`,
  severity: "error",
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(${stages.slice(at + 1).join("|")})/` },
}));

/** A zone may import itself and what is listed here; of "core", only the front door. */
const zones = [
  ["i18n", "core", "Texts are chosen by keys that the engine defines; they need nothing else."],
  ["functions", "core|i18n", "A custom function is pure: importing no sheet, it can touch none."],
  ["sheets", "core", "The port to the workbook carries values; it decides nothing and says nothing."],
  ["templates", "core|sheets", "Templates are tabs written down: words of the engine and looks of the port."],
  [
    "server",
    "core|i18n|functions|sheets|templates",
    "The server joins the parts; a page or a stand-in is none of them.",
  ],
  ["sidebar", "core|i18n|server", "A page reaches the workbook only through the server's contract."],
];

const zoneRules = zones.map(([zone, allowed, comment]) => ({
  name: `${zone}-imports-only-its-own`,
  comment,
  severity: "error",
  from: { path: `^src/${zone}/` },
  to: { path: "^(src|scripts|test)/", pathNot: `^src/(${zone}|${allowed})/` },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    ...zoneRules,
    {
      name: "core-imports-only-core",
      comment: "The engine is pure: whatever it needs of the world outside is an argument.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "core-stage-knows-no-front-door",
      comment: "index.ts and run.ts join the stages; a stage that imports them hides which stages it needs.",
      severity: "error",
      from: { path: anyStage, pathNot: "^src/core/review/" },
      to: { path: "^src/core/[^/]+$" },
    },
    {
      name: "core-review-looks-at-whole-runs",
      comment: "A review tries and compares whole runs, so it knows run.ts, and run.ts does without it.",
      severity: "error",
      from: { path: "^src/core/review/" },
      to: { path: "^src/core/index[.]ts$" },
    },
    {
      name: "core-holds-only-stages",
      comment: "A folder outside the list of stages has no place in their order. Add it to the list in this file.",
      severity: "error",
      from: { path: "^src/core/", pathNot: [anyStage, "^src/core/(index|run)[.]ts$"] },
      to: {},
    },
    {
      name: "core-is-entered-by-its-front-door",
      comment: "What index.ts does not export may change without notice.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/core/" },
      to: { path: "^src/core/", pathNot: coreFront },
    },
    {
      name: "sheets-takes-only-types-of-core",
      comment: "The port to the workbook computes nothing, so it can be replaced by any other.",
      severity: "error",
      from: { path: "^src/sheets/" },
      to: { path: "^src/core/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-takes-only-types-of-templates",
      comment: "Templates are built into a data file of their own; the script would carry them at every execution.",
      severity: "error",
      from: { path: "^src/server/" },
      to: { path: "^src/templates/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "main-opens-the-desk",
      comment: "The desk is evaluated when it is needed; the script would carry it at every execution.",
      severity: "error",
      from: { path: "^src/server/" },
      to: { path: "^src/server/desk[.]ts$", dependencyTypesNot: ["type-only", "type-import"] },
    },
    {
      name: "api-is-pure",
      comment: "The contract runs on both sides of the bridge, so it knows the services of neither.",
      severity: "error",
      from: { path: "^src/server/api/" },
      to: { path: "^src/", pathNot: "^src/server/api/" },
    },
    {
      name: "sidebar-knows-only-the-api",
      comment:
        "src/server/api is the contract between page and server, with its checks; the rest is the server's own affair.",
      severity: "error",
      from: { path: "^src/sidebar/" },
      to: { path: "^src/server/", pathNot: "^src/server/api/" },
    },
    {
      name: "nothing-imports-the-workbench",
      comment: "The stand-in for Google Sheets is never shipped.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "src-never-imports-test",
      comment: "Code that needs its tests cannot be used without them.",
      severity: "error",
      from: { path: "^(src|scripts)/" },
      to: { path: "^test/" },
    },
    {
      name: "shipped-code-has-no-packages",
      comment: "Apps Script evaluates every byte at every execution, and has neither Node's modules nor npm's.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench|sidebar)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"] },
    },
    {
      name: "the-page-has-one-package",
      comment: "The page is one file of at most 150 kB; what draws it is chosen in decision note 0009.",
      severity: "error",
      from: { path: "^src/sidebar/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"],
        pathNot: "^node_modules/preact/",
      },
    },
    {
      name: "no-cycles",
      comment: "Files that need each other are one idea in two places.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved-imports",
      comment:
        "A path that leads nowhere escapes every other rule here. (The benchmark installs its own peers when it runs.)",
      severity: "error",
      from: { pathNot: "^test/bench/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^test/bundle/fixtures/|^test/bench/node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
