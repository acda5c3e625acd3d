/** Widths of Arial's letters in em, rather too wide than too narrow: nothing may run over its slide. */
const narrow = /[ijltfrI'’‘|!.,:;()[\]/\\ -]/u;
const wide = /[mwMWGOQ@%—→½]/u;
const widest = /[^ -\u024F\u2000-\u22FF]/u;

function letterWidth(letter: string): number {
  if (widest.test(letter)) return 1.1;
  if (wide.test(letter)) return 0.92;
  if (narrow.test(letter)) return 0.34;
  return /[A-Z]/.test(letter) ? 0.72 : 0.57;
}

/** In points. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

/** What a text is broken into at a width: words stay whole where they are not longer than a line. */
export function brokenLines(text: string, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(/(?<=\s)/u).flatMap((whole) => pieces(whole, size, width))) {
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
