import { useWords } from '#i18n/words-context.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';

/** More than these are counted: each is read from the back of the hall. */
const mostListed = 4;

/** The end: what, who, until when; and thanks. */
export function AgreedSlide({ slide, found }: SlideProps<'agreed'>) {
  const words = useWords();
  const { t, date } = words;
  const { actions, assessment } = found;
  const listed = actions.slice(0, mostListed);
  const more = actions.length - listed.length;
  return (
    <SlideFrame over={assessment.title} title={titleOf(words, found, slide)}>
      <div className={styles['lines']}>
        {listed.length === 0 && <p className={styles['strong']}>{t('actions.empty.text')}</p>}
        <ul className={styles['actions']}>
          {listed.map(({ id, what, who, until }) => (
            <li key={id}>
              <p className={styles['strong']}>{what}</p>
              <p className={styles['soft']}>
                {until
                  ? t('actions.who-until.text', { who, date: date(until) })
                  : t('actions.who-only.text', { who })}
              </p>
            </li>
          ))}
        </ul>
        {more > 0 && <p>{t('wall.agreed.more', { count: more })}</p>}
      </div>
      <p className={styles['thanks']}>{t('wall.agreed.thanks')}</p>
    </SlideFrame>
  );
}
