import { googleScript } from "./google-script.ts";

// Runs first in each page of the script's, which finds google.script as on the platform.
const names = document.currentScript?.dataset.functions?.split(" ") ?? [];
Object.defineProperty(window, "google", { value: { script: googleScript(names) } });
