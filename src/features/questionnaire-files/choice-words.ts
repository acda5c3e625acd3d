import type { Language, Text } from '#domain/questionnaire/text.ts';
import type { ChoiceWords } from '#exchange/questionnaire/xlsform/choice-rows.ts';
import { wordsInBoth } from '#i18n/in-both.ts';
import type { Key } from '#i18n/words.ts';

/** What stands beside items on the screen, in each of the languages; English where the app does not speak one. */
export async function choiceWords(languages: readonly Language[]): Promise<ChoiceWords> {
  const { id, en } = await wordsInBoth();
  const said = (key: Key): Text =>
    Object.fromEntries(languages.map((language) => [language, (language === 'id' ? id : en).t(key)]));
  return {
    yes: said('question.gate.yes'),
    partly: said('question.gate.partly'),
    'not-yet': said('question.gate.not-yet'),
    'cannot-judge': said('question.cannot-judge'),
  };
}
