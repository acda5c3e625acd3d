import type { GuideChapter } from '#domain/questionnaire/guide-part.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Part } from './chapter.ts';
import styles from './parts-list.module.css';
import { showPart } from './show-part.ts';

type PartsListProps = { readonly chapter: GuideChapter; readonly parts: readonly Part[] };

/** What the chapter holds; beside its text where there is room. */
export function PartsList({ chapter, parts }: PartsListProps) {
  const { t, say } = useWords();
  return (
    <nav className={styles['parts']} aria-label={t('guide.parts.label')}>
      <p className={styles['label']}>{t('guide.parts.label')}</p>
      <ul className={styles['list']}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            {/* The address may name this part already: then it does not change, and the tap alone brings it up */}
            <a href={`#/guide/${chapter}?at=${id}`} onClick={() => showPart(id)}>
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
