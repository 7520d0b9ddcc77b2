interface FileName {
  readonly range: string;
  readonly scope?: string;
}

/** Names for a range of the whole workbook are the grid's; others (of one sheet, of a constant) stay in the file. */
export const isGridName = ({ scope, range }: FileName): boolean =>
  scope === undefined && /^(?:'[^']+'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(range);
