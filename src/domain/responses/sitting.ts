import type { Id, Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from './assessment.ts';
import { answerKey, type Draft } from './draft.ts';
import { aboutPartner, partnership, type Subject } from './subject.ts';

/** One item on the screen: every partner is scored on it before the next item comes. */
export type Step = {
  readonly questionnaire: Questionnaire;
  readonly form: Slug;
  readonly dimension: Dimension;
  readonly item: Item;
};

/** The items of a form, in the order of the questionnaire's form. */
export function itemsOf(questionnaire: Questionnaire, form: Slug): Item[] {
  const wanted = questionnaire.forms.find(({ id }) => id === form)?.items ?? [];
  return wanted.flatMap((id) => questionnaire.items.find((item) => item.id === id) ?? []);
}

/** All that a sitting asks, in order. */
export function stepsOf(assessment: Pick<Assessment, 'parts'>): Step[] {
  return assessment.parts.flatMap(({ questionnaire, form }) =>
    itemsOf(questionnaire, form).flatMap((item) => {
      const dimension = questionnaire.dimensions.find(({ id }) => id === item.dimension);
      return dimension ? [{ questionnaire, form, dimension, item }] : [];
    }),
  );
}

/** The subjects a respondent of the partner is asked about: the other partners, then the own one; or the whole. */
export function subjectsOf(item: Item, assessment: Pick<Assessment, 'expected'>, own: Id): Subject[] {
  if (item.subject === 'partnership') return [partnership];
  if (item.subject === 'self') return ['self'];
  const others = assessment.expected.map(({ partner }) => partner).filter((partner) => partner !== own);
  if (item.subject === 'partner') return [...others, own].map(aboutPartner);
  return others.map((partner): Subject =>
    own < partner ? `pair:${own}:${partner}` : `pair:${partner}:${own}`,
  );
}

/** The subjects of a step that have no answer yet. */
export const unanswered = (step: Step, assessment: Assessment, draft: Draft): Subject[] =>
  subjectsOf(step.item, assessment, draft.partner).filter(
    (subject) => draft.answers[answerKey(step.questionnaire.id, step.item.id, subject)] === undefined,
  );

/** How many taps a sitting takes: one a row. */
export const tapsOf = (assessment: Pick<Assessment, 'parts' | 'expected'>, own: Id): number =>
  stepsOf(assessment).reduce((sum, { item }) => sum + subjectsOf(item, assessment, own).length, 0);
