import { object, oneOf, record, text, yesNo } from "../shape.ts";

/** The languages of the page. */
export const languageShape = oneOf(["en", "zh-Hans", "zh-Hant"]);

const noArgs = object({});

const spoken = object({ language: languageShape, texts: record(text()) });

/** Opening the page, and its language. */
export const START_CALLS = {
  /** The first call: shows that the server can be reached, and brings the texts and what the workbook has. */
  start: {
    args: noArgs,
    value: object({
      language: languageShape,
      texts: record(text()),
      /** Does the workbook have the tabs of a scheme and of data? */
      hasScheme: yesNo,
      /** Has this user seen the tour? */
      isNew: yesNo,
    }),
  },
  /** Another language for this user, from now on. */
  speak: { args: object({ language: languageShape }), value: spoken },
  /** The tour was seen. */
  tourSeen: { args: noArgs, value: yesNo },
  /** Shows a cell of the workbook: its tab comes to the front and the cell is selected. */
  showCell: { args: object({ at: text(300) }), value: yesNo },
} as const;
