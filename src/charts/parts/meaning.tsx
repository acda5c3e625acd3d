import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import type { Meaning as Told } from '#charts/words/meaning.ts';
import styles from './meaning.module.css';

/** What the most telling figure means, in plain words, and each other one on demand. Nothing of no figure. */
export function Meaning({ meanings }: { readonly meanings: readonly Told[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = meanings.find(({ id }) => id === chosen) ?? meanings[0];
  if (!shown) return null;
  return (
    <Disclosure title={t('charts.meaning.title')}>
      <div className={styles['meaning']}>
        {meanings.length > 1 && (
          <SelectField
            label={t('charts.meaning.of')}
            value={shown.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {meanings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        )}
        <div className={styles['words']} aria-live="polite">
          {shown.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </Disclosure>
  );
}
