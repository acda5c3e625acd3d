import type { Left, Place, Wrong } from '#exchange/questionnaire/finding.ts';
import { languageName } from '#i18n/language-name.ts';
import type { Values, Words } from '#i18n/words.ts';
import { ranges, type Range } from './grouped.ts';

/** What is wrong, without its place. */
export function wrongInWords(wrong: Wrong, words: Words): string {
  const { t } = words;
  const values = valuesOf(wrong, words);
  if (wrong.kind === 'shape') return t(`qfile.wrong.shape-${wrong.code}`, values);
  if (wrong.kind === 'unknown') return t(`qfile.wrong.unknown-${wrong.of}`, values);
  if (wrong.kind === 'empty') return t(`qfile.wrong.empty-${wrong.of}`, values);
  if (wrong.kind === 'not-about') return t(`qfile.wrong.not-about-${wrong.why}`, values);
  return t(`qfile.wrong.${wrong.kind}`, values);
}

/** What was left out, changed or filled in, without its place. */
export const leftInWords = (left: Left, words: Words): string =>
  words.t(`qfile.left.${left.kind}`, valuesOf(left, words));

/** Texts in the language of the screen, languages by their names, lists as people say them. */
function valuesOf(finding: Left | Wrong, { say, list, language }: Words): Values {
  const said = (key: string, value: unknown): string | number => {
    if (typeof value === 'number') return value;
    if (key === 'language') return languageName(String(value), language);
    if (Array.isArray(value)) return list(value.map(String));
    return typeof value === 'string' ? value : '';
  };
  const plain = Object.fromEntries(Object.entries(finding).map(([key, value]) => [key, said(key, value)]));
  return 'first' in finding ? { ...plain, first: say(finding.first), last: say(finding.last) } : plain;
}

/** So many paths or ranges of rows are named; of more, how many there are. */
const mostPaths = 5;
const mostRanges = 12;

/** Where it is: all places are of one sheet and column, or are paths. Null for the file as a whole. */
export function placesInWords(places: readonly Place[], { t, list }: Words): string | null {
  const [first] = places;
  if (!first || first.at === 'file') return null;
  if (first.at === 'line') return t('qfile.place.line', { line: first.line, letter: first.letter });
  if (first.at === 'path') {
    const paths = places.flatMap((place) => (place.at === 'path' && place.path !== '' ? [place.path] : []));
    if (paths.length === 0) return null;
    const more = paths.length - mostPaths;
    return more > 0
      ? t('qfile.place.paths', { paths: paths.slice(0, mostPaths).join(', '), count: more })
      : t('qfile.place.path', { path: list(paths) });
  }
  const { sheet, column = '' } = first;
  const found = ranges(places.flatMap((place) => (place.at === 'sheet' && place.row ? [place.row] : [])));
  if (found.length === 0) return t(column ? 'qfile.place.column' : 'qfile.place.sheet', { sheet, column });
  const named = found
    .slice(0, mostRanges)
    .map(({ text }) => text)
    .join(', ');
  const more = countOf(found.slice(mostRanges));
  const rows = more > 0 ? t('qfile.place.more-rows', { rows: named, count: more }) : named;
  return t(column ? 'qfile.place.cell' : 'qfile.place.row', { sheet, rows, column, count: countOf(found) });
}

const countOf = (found: readonly Range[]): number => found.reduce((sum, { count }) => sum + count, 0);
