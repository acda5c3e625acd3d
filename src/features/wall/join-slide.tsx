import { asksEach } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { QrSequence } from '#ui/qr/qr-sequence.tsx';
import styles from './join.module.css';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import { titleOf } from './titles.ts';
import { useCodes } from './use-codes.ts';

/** While people answer: what this is, two numbers (P7), and the code to join with as large as there is room. */
export function JoinSlide({ slide, found }: SlideProps<'join'>) {
  const words = useWords();
  const { t, number } = words;
  const { assessment, partnership, people, missing } = found;
  const codes = useCodes(found);
  return (
    <div className={styles['halves']}>
      <div className={styles['half']}>
        <SlideFrame over={partnership} title={titleOf(words, found, slide)}>
          {assessment.parts.some(asksEach) ? (
            <div className={styles['counts']} aria-live="polite">
              <p>
                <strong>{number(people)}</strong> {t('wall.join.in', { count: people })}
              </p>
              {missing > 0 ? (
                <p>
                  <strong>{number(missing)}</strong> {t('wall.join.missing', { count: missing })}
                </p>
              ) : (
                <p>{t('wall.join.complete')}</p>
              )}
            </div>
          ) : (
            <p className={styles['together']}>{t('wall.join.together')}</p>
          )}
        </SlideFrame>
      </div>
      {codes.length > 0 && (
        <div className={styles['invitation']}>
          <QrSequence texts={codes} label={t('wall.join.label', { title: assessment.title })} />
          <p>{t('wall.join.scan', { action: t('join.action') })}</p>
        </div>
      )}
    </div>
  );
}
