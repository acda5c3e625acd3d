import { useState } from 'react';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords, WordsProvider } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { languageName } from './language-name.ts';
import styles from './library.module.css';
import { TriedItem } from './tried-item.tsx';

/** The items by dimension, as a respondent meets them, in each language of the questionnaire. */
export function Preview({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const words = useWords();
  const { t, language } = words;
  const { dimensions, items, joint, languages } = questionnaire;
  const [chosen, choose] = useState<string | null>(null);
  const tag = chosen ?? (languages.includes(language) ? language : languages[0]) ?? language;
  return (
    <section>
      <Stack>
        <h2>{t('library.preview.title')}</h2>
        <p>{t(joint ? jointHint(items) : 'library.preview.hint')}</p>
        {languages.length > 1 && (
          <SelectField
            label={t('library.preview.language')}
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
          <div lang={tag}>
            {dimensions.map((dimension, place) => (
              <Asked
                key={dimension.id}
                questionnaire={questionnaire}
                dimension={dimension}
                items={items.filter((item) => item.dimension === dimension.id)}
                open={place === 0}
              />
            ))}
          </div>
        </WordsProvider>
      </Stack>
    </section>
  );
}

const jointHint = (items: readonly Item[]) =>
  items.some(({ kind }) => kind === 'step') ? 'library.joint.step' : 'library.joint.gate';

/** The words of the screen, with the texts of questionnaires in another language. */
const speaking = (words: Words, tag: string): Words => ({
  ...words,
  say: (text) => text[tag] ?? words.say(text),
});

type AskedProps = {
  readonly questionnaire: Questionnaire;
  readonly dimension: Dimension;
  readonly items: readonly Item[];
  readonly open: boolean;
};

function Asked({ questionnaire, dimension, items, open }: AskedProps) {
  const { say } = useWords();
  const { title, description, facets } = dimension;
  const facetOf = (item: Item) => facets.find(({ id }) => item.kind === 'rating' && id === item.facet);
  return (
    <Disclosure title={say(title)} shown={open ? 1 : 0}>
      <Stack>
        {description && <p>{say(description)}</p>}
        <ul className={styles['items']}>
          {items.map((item) => (
            <TriedItem key={item.id} questionnaire={questionnaire} item={item} facet={facetOf(item)} />
          ))}
        </ul>
      </Stack>
    </Disclosure>
  );
}
