import { pointsOf } from '#domain/responses/kinds.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import styles from './questionnaire-files.module.css';

/** The items by dimension, each with how it is answered; `lang` is the language that they are shown in. */
export function ItemsPreview({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const words = useWords();
  const { dimensions, items, languages } = questionnaire;
  const lang = languages.includes(words.language) ? words.language : languages[0];
  return (
    <div lang={lang}>
      {dimensions.map(({ id, title, description }, place) => (
        <Disclosure key={id} title={words.say(title)} shown={place === 0 ? 1 : 0}>
          {description && <p>{words.say(description)}</p>}
          <ul className={styles['items']}>
            {items
              .filter(({ dimension }) => dimension === id)
              .map((item) => (
                <li key={item.id}>
                  <p>{words.say(item.text)}</p>
                  <p className={styles['how']} lang={words.language}>
                    {howInWords(item, questionnaire, words)}
                  </p>
                </li>
              ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

/** `Skala 1–5: Tidak pernah … Selalu`, so that an order turned round is seen. */
function howInWords(item: Item, questionnaire: Questionnaire, { t, say }: Words): string {
  if (item.kind !== 'rating') return t(`qfile.kind.${item.kind}`);
  const points = questionnaire.scales.find(({ id }) => id === item.scale)?.points ?? [];
  return t('qfile.kind.rating', {
    count: pointsOf(questionnaire, item.scale),
    first: say(points[0] ?? {}),
    last: say(points.at(-1) ?? {}),
  });
}
