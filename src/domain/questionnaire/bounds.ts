import type { Path, QuestionnaireError } from './error.ts';

/** The built-in ones hold about 700 values; a file of five hundred items in five languages about 8,000. */
const MOST_VALUES = 20_000;
/** The deepest text of a questionnaire lies six steps below the root. */
const DEEPEST = 12;

/**
 * What has to hold before a schema looks at foreign data: zod spreads its issues as arguments and overflows the
 * stack on very long lists, and it passes over `__proto__` in a record without a word. Walks without recursion.
 */
export function boundsErrors(data: unknown): QuestionnaireError[] {
  const errors: QuestionnaireError[] = [];
  const waiting: { value: unknown; path: Path }[] = [{ value: data, path: [] }];
  let values = 1;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    const entries = Object.entries(value);
    values += entries.length;
    if (values > MOST_VALUES || path.length > DEEPEST) return [{ kind: 'too-large', path: [] }];
    for (const [key, child] of entries) {
      const childPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === '__proto__') errors.push({ kind: 'hostile-key', key, path: childPath });
      waiting.push({ value: child, path: childPath });
    }
  }
  return errors;
}
