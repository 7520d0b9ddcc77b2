/**
 * A text of the page in English, Simplified and Traditional Chinese. `{name}` is filled with a value; `{n|day|days}` says
 * the first word where n is 1, else the second.
 */
export type PageText = readonly [en: string, zhHans: string, zhHant: string];
