import type { Talk } from '#charts/model/talk.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Dots } from './dots.tsx';
import { Meter } from './meter.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';

/** One item that people see differently, and the question that opens the talk about it. */
export function TalkSlide({ slide, found }: SlideProps<'talk'>) {
  const words = useWords();
  const { t, say } = words;
  const { talk, place, of } = slide;
  const title = titleOf(words, found, slide);
  return (
    <SlideFrame over={t('wall.talk.over', { place, of })} title={title}>
      {talk.counts ? (
        <Dots title={title} points={talk.points} counts={talk.counts} />
      ) : (
        <TooFew talk={talk} />
      )}
      {talk.prompt && (
        <p className={styles['prompt']}>
          <strong>{t('results.items.prompt')}</strong> {say(talk.prompt)}
        </p>
      )}
    </SlideFrame>
  );
}

/** Single voices are not shown; the mean is, where there is one. */
function TooFew({ talk: { mean } }: { readonly talk: Talk }) {
  const { t, number } = useWords();
  return (
    <div className={styles['lines']}>
      {mean && (
        <>
          <Meter value={mean.score} interval={null} />
          <p>
            {t('wall.talk.mean', { score: number(mean.score) })} ·{' '}
            {t('charts.facts.respondents', { n: mean.n, count: mean.n })}
          </p>
        </>
      )}
      <p className={styles['soft']}>{t('wall.talk.few')}</p>
    </div>
  );
}
