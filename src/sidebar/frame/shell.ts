import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ViewId } from "../../server/api/views.ts";

/** What the frame does for the views in it. */
export interface Shell {
  /** Shows another view; some can be told of whom. */
  go(view: ViewId, about?: string): void;
  /** Says something to those who hear the page. */
  announce(text: string): void;
  /** What a view was told when it was shown; empty for nothing. */
  readonly about: string;
  /** What was chosen in the view that is shown (see `useKept`). */
  readonly kept: Map<string, unknown>;
}

/** The frame around the view that is shown. */
export const ShellContext = createContext<Shell>({ go: () => {}, announce: () => {}, about: "", kept: new Map() });

/** The frame around this view. */
export const useShell = (): Shell => useContext(ShellContext);
