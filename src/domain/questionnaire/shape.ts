import type * as z from 'zod/mini';
import type { Path, QuestionnaireError, ShapeFault } from './error.ts';

type Issue = z.core.$ZodIssue;

/** The schema's own issues as errors; one for each unknown field. Wants issues made with `reportInput`. */
export function shapeErrors(issues: readonly Issue[]): QuestionnaireError[] {
  return issues.flatMap((issue): QuestionnaireError[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ kind: 'shape', code: 'unknown-field', path: [...path, key] }))
      : [{ ...shapeFault(issue, path), path }];
  });
}

function shapeFault(issue: Issue, path: Path): ShapeFault {
  if (path.length > 0 && issue.input === undefined) return { kind: 'shape', code: 'missing-field' };
  if (issue.code === 'invalid_type') return { kind: 'shape', code: 'wrong-type', expected: issue.expected };
  if (issue.code === 'invalid_value') return wrongValue(issue.values);
  if (issue.code === 'invalid_union') return wrongValue('options' in issue ? (issue.options ?? []) : []);
  if (issue.code === 'too_small') {
    // 'Positive' is 'more than 0': of whole numbers, at least 1
    const limit = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);
    return { kind: 'shape', code: 'too-small', limit };
  }
  if (issue.code === 'too_big') return { kind: 'shape', code: 'too-big', limit: Number(issue.maximum) };
  return { kind: 'shape', code: 'wrong-format' };
}

const wrongValue = (allowed: readonly unknown[]): ShapeFault => ({
  kind: 'shape',
  code: 'wrong-value',
  allowed: allowed.map(String),
});
