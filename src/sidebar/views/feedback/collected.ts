import type { ValueOf } from "../../../server/api/calls.ts";

/** How far collecting is, whichever call said so last. */
export type Collected = Pick<ValueOf<"collecting">, "groups" | "waiting" | "problems">;
