import type { Kind } from '#domain/questionnaire/item.ts';
import type { Language } from '#domain/questionnaire/text.ts';
import { levelParts } from '#domain/questionnaire/level-name.ts';
import { countWords, mostWords, wordingOf } from '#domain/questionnaire/wording.ts';
import type { Words } from '#i18n/words.ts';

/** So many letters of a name stand on a phone, and on a chart. */
const mostLetters = { title: 24, level: 16 } as const;

/** What would make an item easier to answer, as far as its words tell. */
export const itemAdvice =
  ({ t }: Words, kind: Kind) =>
  (words: string, language: Language): string[] =>
    wordingOf(words, language)
      // Only a scale asks how often
      .filter(({ rule }) => rule !== 'frequency' || kind === 'rating')
      .map(({ rule, word }) =>
        t(`editor.advice.${rule}`, { word, count: countWords(words), limit: mostWords }),
      );

export const titleAdvice =
  ({ t }: Words) =>
  (words: string): string[] =>
    words.length > mostLetters.title
      ? [t('editor.advice.title', { count: words.length, limit: mostLetters.title })]
      : [];

export const levelAdvice =
  ({ t }: Words) =>
  (words: string): string[] => {
    const { name, seen } = levelParts(words);
    if (name.length > mostLetters.level)
      return [t('editor.advice.level', { name, limit: mostLetters.level })];
    return words.trim() !== '' && seen === null ? [t('editor.advice.seen')] : [];
  };
