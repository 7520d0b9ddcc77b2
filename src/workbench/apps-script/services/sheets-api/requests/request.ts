import type { ScriptFile } from "../../../drive/script-file.ts";

/** Carries out one request of a batch; what it answers, where the API answers something. */
export type ApplyRequest = (file: ScriptFile, body: object) => object | undefined;
