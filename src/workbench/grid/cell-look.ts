/** How a cell looks, in the words of neither the spreadsheet library nor a file format. */
export type BorderKind = "thin" | "medium" | "thick" | "dashed" | "dotted";

export interface BorderLine {
  readonly kind: BorderKind;
  /** CSS hexadecimal. */
  readonly color: string;
}

export interface CellBorder {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

export const BORDER_SIDES = ["top", "right", "bottom", "left"] as const;

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points, where it is another size than that of most cells. */
  readonly sizePt?: number;
  /** CSS hexadecimal, such as `#fce8e6`. */
  readonly fill?: string;
  readonly ink?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly border?: CellBorder;
}
