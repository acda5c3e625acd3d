/** Widths of Arial's letters in thousandths of an em, as Adobe's metrics of Helvetica have them. */
const groups: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl‘’'"],
  [278, ' !,./:;I[]\\ft|'],
  [333, '()-r`“”•·'],
  [400, '"*^{}'],
  [500, 'cksvxyzJ'],
  [556, '0123456789abdeghnopqu_?$#L–'],
  [611, '+<=>~FTZ×÷±'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [1015, 'W@—…½¼¾→'],
];

const known: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Letters with marks are as wide as any of their kind; of other scripts and small pictures nobody knows. */
const widthOf = (letter: string): number =>
  known.get(letter) ?? (/\p{Lu}/u.test(letter) ? 778 : /[\u00C0-\u024F]/u.test(letter) ? 611 : 1100);

/** In points; a little too wide, for fonts that take Arial's place. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return (width * size * 1.02) / 1000;
}

/** What a text is broken into at a width, with its blanks and line ends: words stay whole where they are not longer than a line. */
export function brokenLines(text: string, size: number, width: number): string[] {
  return text.split(/(?<=\n)/u).flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(/(?<=[^\S\u00A0])/u).flatMap((whole) => pieces(whole, size, width))) {
      const line = lines.at(-1) ?? '';
      if (textWidth((line + word).trimEnd(), size) <= width || line === '')
        lines[lines.length - 1] = line + word;
      else lines.push(word);
    }
    return lines;
  });
}

/** A word that is longer than a line is broken where the line ends. */
function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word.trimEnd(), size) <= width) return [word];
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || textWidth(part + letter, size) <= width) parts[parts.length - 1] = part + letter;
    else parts.push(letter);
  }
  return parts;
}

/** How high a line stands, in parts of its letters' size. */
export const leading = 1.2;

/** In points; no text has no height. */
export const textHeight = (text: string, size: number, width: number): number =>
  text === '' ? 0 : brokenLines(text, size, width).length * size * leading;

type Room = { readonly w: number; readonly h: number };

/** The largest of the sizes (falling) in which the text finds room, and the text, cut only where the last does not either. */
export function fittedText(
  text: string,
  room: Room,
  sizes: readonly number[],
): { readonly text: string; readonly size: number } {
  const size = sizes.find((one) => textHeight(text, one, room.w) <= room.h);
  if (size !== undefined) return { text, size };
  const last = sizes.at(-1) ?? 12;
  const lines = brokenLines(text, last, room.w).slice(0, Math.max(1, Math.floor(room.h / (last * leading))));
  return { text: `${lines.join('').trimEnd().slice(0, -2)}…`, size: last };
}
