import type { Id, Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { asksEach, type Assessment, type Part } from './assessment.ts';
import { judgedBy } from './assignment.ts';
import { answerKey, type Draft } from './draft.ts';
import { choicesLeft } from './kinds.ts';
import { aboutPair, aboutPartner, partnership, type Subject } from './subject.ts';

type Taking = Pick<Assessment, 'id' | 'expected'>;
type About = Pick<Item, 'subject'>;

/** One item on the screen: all partners to be judged are scored on it before the next item comes. */
export type Step = {
  readonly questionnaire: Questionnaire;
  readonly form: Slug;
  readonly dimension: Dimension;
  readonly item: Item;
};

/** The items that a part asks of each alone, in the form's order; none where all settle them together or raise hands. */
export const itemsOf = (part: Part): Item[] => (asksEach(part) ? formItems(part) : []);

/** The items of a part, in the form's order; of a part that asks only some of them, those. */
export function formItems({ questionnaire, form, items }: Part): Item[] {
  const wanted = questionnaire.forms.find(({ id }) => id === form)?.items ?? [];
  return wanted
    .filter((id) => items?.includes(id) ?? true)
    .flatMap((id) => questionnaire.items.find((item) => item.id === id) ?? []);
}

/** All that a sitting asks, in order. */
export function stepsOf(assessment: Pick<Assessment, 'parts'>): Step[] {
  return assessment.parts.flatMap((part) =>
    itemsOf(part).flatMap((item) => {
      const { questionnaire, form } = part;
      const dimension = questionnaire.dimensions.find(({ id }) => id === item.dimension);
      return dimension ? [{ questionnaire, form, dimension, item }] : [];
    }),
  );
}

/** The subjects a respondent of the partner is asked about: other partners (R4), then the own one; or the whole. */
export const subjectsOf = (item: About, assessment: Taking, own: Id): Subject[] =>
  subjectsAmong(item, judgedBy(own, assessment), own);

/** All that the partner's answers may be about: every partner that takes part, whoever it was drawn to judge. */
export const subjectsOpenTo = (item: About, { expected }: Pick<Assessment, 'expected'>, own: Id): Subject[] =>
  subjectsAmong(
    item,
    expected.map(({ partner }) => partner).filter((partner) => partner !== own),
    own,
  );

function subjectsAmong(item: About, others: readonly Id[], own: Id): Subject[] {
  if (item.subject === 'partnership') return [partnership];
  if (item.subject === 'self') return ['self'];
  if (item.subject === 'partner') return [...others, own].map(aboutPartner);
  return others.map((partner) => aboutPair(own, partner));
}

/** The rows of a step: what is asked, and what was answered all the same when everybody judged all. */
export function rowsOf(step: Step, assessment: Taking, draft: Draft): Subject[] {
  const asked = new Set(subjectsOf(step.item, assessment, draft.partner));
  return subjectsOpenTo(step.item, assessment, draft.partner).filter(
    (subject) => asked.has(subject) || valueOf(step, draft, subject) !== undefined,
  );
}

/** The rows of a step that have no answer yet, or half of one. */
export const unanswered = (step: Step, assessment: Taking, draft: Draft): Subject[] =>
  subjectsOf(step.item, assessment, draft.partner).filter(
    (subject) => choicesLeft(step.item, valueOf(step, draft, subject)) > 0,
  );

const valueOf = ({ questionnaire, item }: Step, { answers }: Draft, subject: Subject) =>
  answers[answerKey(questionnaire.id, item.id, subject)];
