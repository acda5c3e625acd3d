/** Stands where letters stood that the typeface has not: one for all that lie together. */
export const gap = '‹…›';

/** What says the same with letters that every latin font has. */
const alike: ReadonlyMap<string, string> = new Map([
  ['→', '›'],
  ['←', '‹'],
  ['≥', '>='],
  ['≤', '<='],
  ['≈', '~'],
  ['≠', '=/='],
  ['•', '·'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2015', '—'],
  ['\u2212', '–'],
]);

/** In place of one letter, until all are looked at; fonts have none there. */
const lacking = '\uE000';
const gaps = /\uE000(?: ?\uE000)*/g;

/** Seen nowhere: controls, soft hyphens, joiners, marks of direction, variants of an emoji. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/**
 * The text in letters that the typeface has. Others give way to what says the same, to the letters they are made of,
 * else to one sign for all that lie together (Javanese script, Arabic, emoji): never to an empty box, and never to
 * nothing, so that whoever reads sees that something stood there.
 */
export function inLetters(text: string, has: (point: number) => boolean): string {
  const hasAll = (letters: string) => Array.from(letters).every((letter) => has(letter.codePointAt(0) ?? 0));
  const known = (letter: string): string | null => {
    if (hasAll(letter)) return letter;
    const other = alike.get(letter) ?? letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
    return other !== '' && hasAll(other) ? other : null;
  };
  const seen = text
    .normalize('NFC')
    .replaceAll(/[^\S\n\u00A0]+/gu, ' ')
    .replaceAll(unseen, '');
  const letters = Array.from(seen, (letter) => (letter === '\n' ? letter : (known(letter) ?? lacking)));
  // Words of a script are one gap, with the spaces between them
  return letters.join('').replaceAll(gaps, gap);
}
