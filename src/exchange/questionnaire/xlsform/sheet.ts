import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Language } from '#domain/questionnaire/text.ts';
import type { Left, Wrong } from '#exchange/questionnaire/finding.ts';
import type { Wording } from '#exchange/questionnaire/outline.ts';
import { wordingIn, type Labels } from './labels.ts';
import type { Lists } from './lists.ts';
import { placeIn, valueOf, type Line, type Table } from './table.ts';

/** The survey sheet while it is read, with all that a row of it may refer to. */
export type SurveySheet = {
  readonly table: Table;
  readonly labels: Labels;
  readonly languages: readonly Language[];
  readonly lists: Lists;
  /** Whom an item is about that does not say it itself. */
  readonly subject: () => SubjectKind;
  readonly wrong: (one: Wrong) => void;
  readonly left: (one: Left) => void;
};

/** The columns of it that are understood. */
export const understood = (
  'type name label required disabled ' +
  'pacts_kind pacts_subject pacts_reversed pacts_crosswalk pacts_aim pacts_order'
).split(' ');

export const labelOf = ({ table, labels, languages }: SurveySheet, line: Line): Wording =>
  wordingIn(table, line, labels, languages);

export const isBlank = ({ text }: Wording): boolean => Object.keys(text).length === 0;

/** `${age}` stands for an answer, which nobody fills in here. */
export const refersToAnswers = ({ text }: Wording): boolean =>
  Object.values(text).some((words) => words.includes('${'));

/** A word out of a few, '' where there is none; null, and told of, where it is another. */
export function wordIn(
  { table, wrong }: SurveySheet,
  line: Line,
  column: string,
  allowed: readonly string[],
): string | null {
  const value = valueOf(line, column);
  if (value === '' || allowed.includes(value)) return value;
  wrong({ kind: 'wrong-word', value, allowed, place: placeIn(table, line, column) });
  return null;
}
