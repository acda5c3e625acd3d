import * as z from 'zod/mini';
import { boundsErrors } from '#domain/questionnaire/bounds.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

type Issue = z.core.$ZodIssue;

/**
 * A questionnaire in the making: the shape of one, but texts may be empty or lack a language, lists may be empty and
 * ids may lead nowhere. It is as large as a questionnaire may be, at the most.
 */
export const Sketch = z.custom<Questionnaire>((data) => {
  if (boundsErrors(data).length > 0) return false;
  const parsed = Questionnaire.safeParse(data, { reportInput: true });
  return parsed.success || parsed.error.issues.every(isUnfinished);
});
export type Sketch = z.infer<typeof Sketch>;

/** Still to be written, added or put right by a person; all else is no sketch. */
function isUnfinished(issue: Issue): boolean {
  if (issue.code === 'invalid_format') return typeof issue.input === 'string' && issue.input.trim() === '';
  // A fraction has two numbers, always.
  if (issue.code === 'too_small') return issue.origin !== 'array' || issue.path[0] !== 'limits';
  return issue.code === 'too_big' && (issue.origin === 'number' || issue.origin === 'int');
}
