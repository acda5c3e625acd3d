import type { Id, Slug } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { asksEach, type Assessment, type Part } from '#domain/responses/assessment.ts';
import { accepts } from '#domain/responses/kinds.ts';
import type { Response } from '#domain/responses/response.ts';
import { itemsOf, subjectsOpenTo } from '#domain/responses/sitting.ts';
import type { Subject } from '#domain/responses/subject.ts';

/**
 * The place of the first thing in the response that the assessment never asked (`answers.3.value`); null when all of
 * it fits. Whether the id belongs to the content is another question.
 */
export function misfit(response: Response, assessment: Assessment): string | null {
  if (response.assessment !== assessment.id) return 'assessment';
  const { id, version, form } = response.questionnaire;
  const part = assessment.parts.find(({ questionnaire }) => questionnaire.id === id);
  if (!part || !asksEach(part) || part.questionnaire.version !== version || part.form !== form) {
    return 'questionnaire';
  }
  if (!assessment.expected.some(({ partner }) => partner === response.partner)) return 'partner';
  if (!isRole(response.role, assessment)) return 'role';
  if (response.role !== undefined && !hasRole(assessment, response.role)) return 'role';
  return misfitAnswer(response, assessment, part) ?? misfitComment(response, assessment, part.questionnaire);
}

const hasRole = ({ cut }: Assessment, role: string): boolean =>
  cut?.by === 'role' && cut.roles.some(({ id }) => id === role);

function misfitAnswer({ answers, partner }: Response, assessment: Assessment, part: Part): string | null {
  const asked = new Map(
    itemsOf(part).map((item) => [
      item.id,
      { item, open: new Set(subjectsOpenTo(item, assessment, partner)) },
    ]),
  );
  for (const [index, { item, subject, value }] of answers.entries()) {
    const question = asked.get(item);
    if (!question) return `answers.${index}.item`;
    // An item is answered once for each subject.
    if (!question.open.delete(subject)) return `answers.${index}.subject`;
    if (!accepts(question.item, value, part.questionnaire)) return `answers.${index}.value`;
  }
  return null;
}

function misfitComment({ comments }: Response, assessment: Assessment, { dimensions }: Questionnaire) {
  for (const [index, { dimension, subject }] of comments.entries()) {
    if (!dimensions.some(({ id }) => id === dimension)) return `comments.${index}.dimension`;
    if (subject !== undefined && !isAbout(subject, assessment)) return `comments.${index}.subject`;
  }
  return null;
}

/** Whether it is one that was chosen from; to be of none is always possible. */
export const isRole = (role: Slug | undefined, { cut }: Pick<Assessment, 'cut'>): boolean =>
  role === undefined || (cut?.by === 'role' && cut.roles.some(({ id }) => id === role));

/** Whether every partner named in the subject takes part. */
export function isAbout(subject: Subject, { expected }: Pick<Assessment, 'expected'>): boolean {
  const named: Id[] = subject.split(':').slice(1);
  return named.every((id) => expected.some(({ partner }) => partner === id));
}
