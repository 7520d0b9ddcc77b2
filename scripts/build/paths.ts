/** Where the build reads and writes. Tests pass paths of their own. */
export interface BuildPaths {
  /** The module whose exports become the script's global functions. */
  readonly entry: string;
  /** The folder of the pages; it may be empty or missing. */
  readonly pages: string;
  readonly manifest: string;
  /** Data files: what an export of a module holds, as JSON. */
  readonly data: readonly { readonly name: string; readonly entry: string; readonly exported: string }[];
  /** Parts of the script that are evaluated only when they are needed: what the entry exports, as a text of code. */
  readonly chunks: readonly { readonly name: string; readonly entry: string; readonly namespace: string }[];
  /** The folder that clasp pushes. Whatever else is in it is removed. */
  readonly out: string;
  readonly scriptName: string;
  /** The data file with the reference of the custom functions. */
  readonly functionHelp: string;
  /**
   * The one global that is not a function. Apps Script hides names ending in "_" from pages and
   * from the formula list, so the namespace ends so.
   */
  readonly namespace: string;
  /** Files and folders that, when changed, call for a new build. */
  readonly madeFrom: readonly string[];
}

/** The paths of the add-on itself, from the top of the repository. */
export const projectPaths: BuildPaths = {
  entry: "src/server/main.ts",
  pages: "src/sidebar",
  manifest: "appsscript.json",
  data: [
    { name: "templates.html", entry: "src/templates/templates.ts", exported: "TEMPLATES" },
    { name: "texts-en.html", entry: "src/i18n/en.ts", exported: "EN" },
    { name: "texts-zh-Hans.html", entry: "src/i18n/zh-hans.ts", exported: "ZH_HANS" },
    { name: "texts-zh-Hant.html", entry: "src/i18n/zh-hant.ts", exported: "ZH_HANT" },
    { name: "sidebar-texts.html", entry: "src/i18n/sidebar/texts.ts", exported: "SIDEBAR_TEXTS" },
  ],
  chunks: [
    { name: "desk.html", entry: "src/server/desk.ts", namespace: "Desk_" },
    { name: "engine.html", entry: "src/sidebar/engine/engine.ts", namespace: "Engine_" },
  ],
  out: "dist",
  scriptName: "scorecards.js",
  functionHelp: "function-help.html",
  namespace: "Scorecards_",
  madeFrom: [
    "src/core",
    "src/i18n",
    "src/functions",
    "src/sheets",
    "src/server",
    "src/templates",
    "src/sidebar",
    "scripts/build",
    "scripts/build.ts",
    "appsscript.json",
    "package-lock.json",
  ],
};
