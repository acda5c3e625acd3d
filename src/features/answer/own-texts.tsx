import type { Basis } from '#charts/model/basis.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import styles from './own-comments.module.css';

/** What one answered in words, each below its question; nothing where nothing was asked so. */
export function OwnTexts({ basis: { questionnaire, released } }: { readonly basis: Basis }) {
  const { say } = useWords();
  return released.comments.flatMap(({ item: id, texts }) => {
    const item = questionnaire.items.find((one) => one.id === id);
    if (!item) return [];
    return (
      <Card key={item.id} title={say(item.text)}>
        {texts.map((text) => (
          <p key={text} className={styles['text']}>
            {text}
          </p>
        ))}
      </Card>
    );
  });
}
