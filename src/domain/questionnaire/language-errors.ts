import type { QuestionnaireError } from './error.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textsOf } from './texts.ts';

/** Every text is there in each declared language and in no other. */
export function languageErrors(questionnaire: Questionnaire): QuestionnaireError[] {
  const declared = new Set(questionnaire.languages);
  const texts = textsOf(questionnaire);
  const missing = texts.flatMap(({ path, text }) =>
    [...declared]
      .filter((language) => !Object.hasOwn(text, language))
      .map((language): QuestionnaireError => ({ kind: 'missing-language', language, path })),
  );
  const undeclared = texts.flatMap(({ path, text }) =>
    Object.keys(text)
      .filter((language) => !declared.has(language))
      .map((language): QuestionnaireError => ({
        kind: 'undeclared-language',
        language,
        path: path.concat(language),
      })),
  );
  return [...missing, ...undeclared];
}
