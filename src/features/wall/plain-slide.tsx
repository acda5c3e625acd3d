import type { Words } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { WallFound } from './read-wall.ts';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import type { Why } from './slides.ts';
import { titleOf } from './titles.ts';

/** Why there is nothing to talk about, and what there is instead. */
export function PlainSlide({ slide, found }: SlideProps<'plain'>) {
  const words = useWords();
  return (
    <SlideFrame over={found.assessment.title} title={titleOf(words, found, slide)}>
      <div className={styles['lines']}>
        <p className={styles['strong']}>{texts[slide.why](words, found)}</p>
      </div>
    </SlideFrame>
  );
}

const texts: Readonly<Record<Why, (words: Words, found: WallFound) => string>> = {
  none: ({ t }, { assessment: { mode, k } }) => t(`charts.hidden.all-${mode}`, { k }),
  'partners-only': ({ t }) => t('wall.partners-only.text'),
  together: ({ t }, { joint }) => t('gather.together.count', joint),
  alike: ({ t }) => t('results.items.agreed-text'),
  near: ({ t }) => t('wall.near.text'),
  untold: ({ t }) => t('results.items.untold-text'),
};
