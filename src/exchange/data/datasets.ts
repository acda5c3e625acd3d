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
  const known = raw
    .filter(
      ({ assessment, counted }) =>
        made.codes.assessment(assessment.id) !== null && counted.responses.length > 0,
    )
    .toSorted(
      (a, b) => (made.codes.assessment(a.assessment.id) ?? 0) - (made.codes.assessment(b.assessment.id) ?? 0),
    );
  const answers = known.length === 0 ? [] : [answersLong(made, known), answersWide(made, known)];
  const told = open.map((table) => table(made)).filter(({ rows }) => !isEmpty(rows));
  const tables = [...told, ...answers];
  return [...tables, codebook(made, tables)];
}
