import { fail, ok, type Result } from '#domain/result.ts';
import { askableErrors } from './askable-errors.ts';
import { boundsErrors } from './bounds.ts';
import { duplicateErrors } from './duplicate-errors.ts';
import type { QuestionnaireError } from './error.ts';
import { jointErrors } from './joint-errors.ts';
import { languageErrors } from './language-errors.ts';
import { limitErrors } from './limit-errors.ts';
import { Questionnaire } from './questionnaire.ts';
import { referenceErrors } from './reference-errors.ts';
import { shapeErrors } from './shape.ts';

const FORMAT = 1;

/**
 * A questionnaire out of foreign data, or every error in it with its place. What lies in wrong shapes cannot be
 * checked further, so the errors of reference, language and limit come once the shape is right. Never throws.
 */
export function readQuestionnaire(data: unknown): Result<Questionnaire, QuestionnaireError[]> {
  const outOfBounds = boundsErrors(data);
  if (outOfBounds.length > 0) return fail(outOfBounds);
  const newer = newerFormat(data);
  if (newer !== null) return fail([{ kind: 'newer-format', format: newer, path: ['format'] }]);
  const parsed = Questionnaire.safeParse(data, { reportInput: true });
  if (!parsed.success) return fail(shapeErrors(parsed.error.issues));
  const errors = questionnaireErrors(parsed.data);
  return errors.length > 0 ? fail(errors) : ok(parsed.data);
}

/** What the schema cannot tell of data in the right shape. */
export const questionnaireErrors = (questionnaire: Questionnaire): QuestionnaireError[] => [
  ...duplicateErrors(questionnaire),
  ...referenceErrors(questionnaire),
  ...limitErrors(questionnaire),
  ...jointErrors(questionnaire),
  ...askableErrors(questionnaire),
  ...languageErrors(questionnaire),
];

function newerFormat(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('format' in data)) return null;
  return typeof data.format === 'number' && data.format > FORMAT ? data.format : null;
}
