/** A tab of a shared file: rows of plain values from the first cell on. */
export interface SharedTab {
  readonly title: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly widthsPx: readonly number[];
}

/** What a shared file holds: nothing but what its viewers may see. */
export interface SharedContent {
  readonly title: string;
  readonly tabs: readonly SharedTab[];
}

/** Where a shared file is. */
export interface SharedFile {
  readonly id: string;
  readonly url: string;
}

/** Files beside the workbook, made for others' eyes. Only files that the add-on made can be reached. */
export interface SharedFiles {
  /** Where the user gives the right to make files; null where it was given. */
  consentUrl(): string | null;
  /** Goes on where the user has given the right; else asks for it and ends the run. */
  requireConsent(): void;
  /** Makes a file that nobody else can see yet. */
  create(content: SharedContent): SharedFile;
  /** Replaces all that a file holds, at once; false where there is no such file any more. */
  replace(id: string, content: SharedContent): boolean;
  /** Takes away every viewer but these; false where there is no such file any more. */
  keepViewers(id: string, emails: readonly string[]): boolean;
  /** Lets somebody see a file. */
  addViewer(id: string, email: string, isTold: boolean): void;
}
