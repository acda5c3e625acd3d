import { textWidth } from './text-width.ts';

/** Lines no wider than `width` px; a word that is too long by itself is cut; what is beyond the last line ends in '…'. */
export function wrap(text: string, width: number, size: number, most = Infinity): string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), fits)];
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const cut: string[] = [];
  let rest = word;
  while (rest.length > 1 && !fits(rest)) {
    let length = rest.length - 1;
    while (length > 1 && !fits(`${rest.slice(0, length)}-`)) length -= 1;
    length = betweenLetters(rest, length);
    if (length === rest.length) break;
    cut.push(`${rest.slice(0, length)}-`);
    rest = rest.slice(length);
  }
  return [...cut, rest];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  let length = text.length;
  while (length > 1 && !fits(`${text.slice(0, length).trimEnd()}…`)) length -= 1;
  return `${text.slice(0, betweenLetters(text, length)).trimEnd()}…`;
}

/** Where a text may be cut at or before a place: never between the halves of an emoji. */
function betweenLetters(text: string, length: number): number {
  if (!/[\uD800-\uDBFF]$/.test(text.slice(0, length))) return length;
  return length > 1 ? length - 1 : 2;
}
