/** How wide a letter is, in percent of a strip in a sidebar of 300 pixels; Chinese characters are nearly twice as wide. */
const LETTER = 2.6;
const CHARACTER = 4.6;

const WIDE = /[\u2e80-\uffef]/;

const widthOf = (letter: string): number => (WIDE.test(letter) ? CHARACTER : LETTER);

/** As much of a band's name as its zone has room for; nothing where not even two letters have. */
export function fittingName(name: string, widthPct: number): string {
  const letters = [...name];
  let room = widthPct;
  const fitting = letters.filter((letter) => {
    room -= widthOf(letter);
    return room >= 0;
  });
  if (fitting.length === letters.length) return name;
  return fitting.length < 3 ? "" : `${fitting.slice(0, -1).join("")}…`;
}
