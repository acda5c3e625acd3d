import type { Strength } from '#charts/model/strongest.ts';
import type { Words } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Meter } from './meter.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';

/** More than these are counted, not listed. */
const mostListed = 3;

/** The two highest figures; where more share a place, all of them are named or counted. */
export function StrengthsSlide({ slide, found }: SlideProps<'strengths'>) {
  const words = useWords();
  const { t, say, number } = words;
  const { strengths } = slide;
  const listed = strengths.slice(0, mostListed);
  const more = strengths.length - listed.length;
  return (
    <SlideFrame over={t('wall.strengths.over')} title={titleOf(words, found, slide)}>
      <ol className={styles['strengths']} data-many={listed.length > 2}>
        {listed.map((strength) => (
          <li key={`${strength.basis.questionnaire.id} ${strength.id}`}>
            <strong>{number(strength.point.value)}</strong>
            <div>
              <p className={styles['strong']}>{say(strength.text)}</p>
              <Meter {...strength.point} />
              <p className={styles['soft']}>{restOn(words, strength)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles['soft']}>
        {more > 0 && `${t('wall.strengths.more', { count: more })} · `}
        {t('wall.strengths.note')}
      </p>
    </SlideFrame>
  );
}

/** What the figure rests on, and how far it might move (C1). */
function restOn({ t, number }: Words, { point: { n, interval } }: Strength): string {
  const people = t('charts.facts.respondents', { n, count: n });
  if (!interval) return people;
  const [low, high] = interval;
  return t('wall.strengths.range', { people, low: number(low), high: number(high) });
}
