import type { AppLanguage } from '#i18n/words.ts';
import { actions } from './actions.ts';
import { answersLong } from './answers-long.ts';
import { answersWide } from './answers-wide.ts';
import { codebook } from './codebook.ts';
import type { Dataset, WordsInBoth } from './dataset.ts';
import { distributions } from './distributions.ts';
import { changes, gaps } from './gaps-changes.ts';
import { gates, levels } from './gates-levels.ts';
import type { DataInput, RawAnswers } from './input.ts';
import { items, points } from './instruments.ts';
import { making, type Making } from './making.ts';
import { assessments, partners, questionnaires } from './occasions.ts';
import { hands, jointAnswers } from './said.ts';
import { scores } from './scores.ts';
import { texts } from './texts.ts';

/** All tables of what everybody may see, in the order in which one reads them. */
const open: readonly ((making: Making) => Dataset)[] = [
  scores,
  gaps,
  changes,
  gates,
  levels,
  distributions,
  texts,
  jointAnswers,
  hands,
  actions,
  items,
  points,
  assessments,
  questionnaires,
  partners,
];

const isEmpty = (rows: Dataset['rows']): boolean => rows[Symbol.iterator]().next().done === true;

/**
 * Every table that has rows, the codebook last. `raw`: for the keeper, of assessments by partner; without any, tables of raw answers
 * are not there at all.
 */
export function datasets(
  input: DataInput,
  raw: readonly RawAnswers[],
  words: WordsInBoth,
  language: AppLanguage,
): readonly Dataset[] {
  const made = making(input, words, language);
  const told = open.map((table) => table(made)).filter(({ rows }) => !isEmpty(rows));
  const tables = [...told, ...answersIn(made, raw)];
  return [...tables, codebook(made, tables)];
}

/** The tables of raw answers alone. */
export const answerTables = (
  input: DataInput,
  raw: readonly RawAnswers[],
  words: WordsInBoth,
  language: AppLanguage,
): readonly Dataset[] => answersIn(making(input, words, language), raw);

function answersIn(made: Making, raw: readonly RawAnswers[]): readonly Dataset[] {
  const placeOf = ({ assessment }: RawAnswers) => made.codes.assessment(assessment.id);
  const known = raw
    .filter((one) => placeOf(one) !== null && one.counted.responses.length > 0)
    .toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
  return known.length === 0 ? [] : [answersLong(made, known), answersWide(made, known)];
}
