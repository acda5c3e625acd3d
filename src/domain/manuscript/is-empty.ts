import type { Text } from '#domain/questionnaire/text.ts';

/** Nothing is written in any language. */
export const isEmpty = (text: Text | undefined): boolean =>
  Object.values(text ?? {}).every((words) => words.trim() === '');
