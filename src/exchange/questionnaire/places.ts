import type { Left, Place, Wrong } from './finding.ts';

const sheets = ['survey', 'choices', 'settings'];

/** What comes first in the file comes first; the whole file before all. */
export function inFileOrder<F extends Wrong | Left>(findings: readonly F[]): F[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding.place) }))
    .toSorted((a, b) => compared(a.rank, b.rank))
    .map(({ finding }) => finding);
}

/** Number by number; what is around something comes before it. */
function compared(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function rankOf(place: Place): readonly number[] {
  if (place.at === 'line') return [1, place.line, place.letter];
  // Names have no order; lists in a path have
  if (place.at === 'path') return [1, ...place.path.split('.').filter(isCount).map(Number)];
  if (place.at === 'file') return [0];
  const sheet = sheets.indexOf(place.sheet.toLowerCase());
  return [sheet === -1 ? sheets.length + 2 : sheet + 2, place.row ?? 0, columnRank(place.column ?? '')];
}

const isCount = (step: string): boolean => /^\d+$/.test(step);

/** `AA` comes after `Z`. */
const columnRank = (letters: string): number =>
  Array.from(letters).reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 64, 0);
