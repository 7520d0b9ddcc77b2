/** Makes values of the world in which a script runs, so that `instanceof` holds there. */
export interface ScriptValues {
  array(items: readonly unknown[]): unknown[];
  date(instant: number): Date;
}
