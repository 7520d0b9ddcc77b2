import { useState } from "preact/hooks";
import { useShell } from "./shell.ts";

/** What was chosen in a view, under a name of its own: it outlives a change of language, which draws the view anew, until the user goes elsewhere. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const { kept } = useShell();
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial));
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}
