import type { Language, Text } from '#domain/questionnaire/text.ts';

/** The words in that language, else in the first one that has any; '' where nothing is written. */
export const writtenIn = (text: Text, language: Language): string =>
  [text[language] ?? '', ...Object.values(text)].map((words) => words.trim()).find((words) => words !== '') ??
  '';
