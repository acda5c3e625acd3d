import { useWords } from '#i18n/words-context.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';

/** P1: what each respondent is promised, before the first answer. */
export function PromiseSlide({ slide, found }: SlideProps<'promise'>) {
  const words = useWords();
  const { t } = words;
  const { mode, k, keeper } = found.assessment;
  return (
    <SlideFrame over={found.assessment.title} title={titleOf(words, found, slide)}>
      <div className={styles['lines']}>
        <p className={styles['strong']}>{t(`answer.consent.${mode}`, { k })}</p>
        {mode === 'anonymous' && <p>{t('answer.consent.unanimous')}</p>}
        <p>{t('answer.consent.keeper', { name: keeper.name })}</p>
        <p>{t('answer.consent.purpose', { purpose: keeper.purpose })}</p>
        <p>{t('answer.consent.until', { until: keeper.until })}</p>
      </div>
    </SlideFrame>
  );
}
