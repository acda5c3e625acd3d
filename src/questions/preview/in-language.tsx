import { useState, type ReactNode } from 'react';
import type { Language } from '#domain/questionnaire/text.ts';
import { languageName } from '#i18n/language-name.ts';
import { useWords, WordsProvider } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';

type InLanguageProps = { readonly languages: readonly Language[]; readonly children: ReactNode };

/** Texts of a questionnaire in one of its languages, to be chosen where it has several. */
export function InLanguage({ languages, children }: InLanguageProps) {
  const words = useWords();
  const { t, language } = words;
  const [chosen, choose] = useState<Language | null>(null);
  const tag =
    [chosen, language].find((one) => one !== null && languages.includes(one)) ?? languages[0] ?? language;
  return (
    <Stack>
      {languages.length > 1 && (
        <SelectField
          label={t('preview.language.label')}
          value={tag}
          onChange={({ target }) => choose(target.value)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageName(one, language)}
            </option>
          ))}
        </SelectField>
      )}
      <WordsProvider words={speaking(words, tag)}>
        <div lang={tag}>{children}</div>
      </WordsProvider>
    </Stack>
  );
}

/** The words of the screen, with the texts of the questionnaire in its own language; what is not written yet says so. */
const speaking = (words: Words, tag: Language): Words => ({
  ...words,
  say: (text) => (text[tag]?.trim() ? text[tag] : words.t('preview.text.missing')),
});
