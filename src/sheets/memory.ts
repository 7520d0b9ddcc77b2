/** A few texts that are kept by name: of a workbook for all of its users, or of one user for all workbooks. */
export interface Memory {
  /** What is kept; null for nothing. */
  get(name: string): string | null;
  /** At most 9 KB, which is what Google keeps under one name. */
  set(name: string, text: string): void;
  forget(name: string): void;
}
