import type { Left, Place, Wrong } from './finding.ts';

const sheets = ['survey', 'choices', 'settings'];

/** What comes first in the file comes first; the whole file before all. */
export function inFileOrder<F extends Wrong | Left>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => {
    const [one, other] = [rankOf(a.place), rankOf(b.place)];
    const index = one.findIndex((rank, at) => rank !== other[at]);
    return (one[index] ?? 0) - (other[index] ?? 0);
  });
}

function rankOf(place: Place): readonly number[] {
  if (place.at === 'line') return [1, place.line, place.letter];
  if (place.at !== 'sheet') return [place.at === 'file' ? 0 : 1, 0, 0];
  const sheet = sheets.indexOf(place.sheet.toLowerCase());
  return [sheet === -1 ? sheets.length + 2 : sheet + 2, place.row ?? 0, columnRank(place.column ?? '')];
}

/** `AA` comes after `Z`. */
const columnRank = (letters: string): number =>
  Array.from(letters).reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 64, 0);
