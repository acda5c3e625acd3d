import { Fragment } from 'react';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { shiftClaims } from '#charts/claims/shift.ts';
import type { Voted } from '#charts/model/shift.ts';
import { fewestVoices } from '#charts/model/talk.ts';
import { shiftPoints, voteInWords } from '#charts/words/shift.ts';
import { useWords } from '#i18n/words-context.tsx';
import own from './piles.module.css';
import { Piles } from './piles.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';

/** One item before and after all talked about it, and what may be said of the difference. */
export function ShiftSlide({ slide, found }: SlideProps<'shift'>) {
  const words = useWords();
  const { shift, votes } = slide;
  const title = titleOf(words, found, slide);
  const labels = shiftPoints(words, shift);
  const counts = { first: countsIn(shift.first), second: countsIn(shift.second) };
  const most = Math.max(1, ...(counts.first?.points ?? []), ...(counts.second?.points ?? []));
  const [claim] = shiftClaims(shift, votes);
  return (
    <SlideFrame over={words.t('wall.shift.over')} title={title}>
      <div className={own['votes']}>
        {(['first', 'second'] as const).map((which) => {
          const said = voteInWords(words, which, shift[which]);
          const shown = counts[which];
          return (
            <Fragment key={which}>
              <p className={own['which']}>{said}</p>
              {shown ? (
                <Piles
                  title={`${title} ${said}`}
                  labels={labels}
                  counts={shown}
                  most={most}
                  bare={which === 'first'}
                />
              ) : (
                <p className={own['untold']} data-which={which}>
                  {words.t('wall.talk.few')}
                </p>
              )}
            </Fragment>
          );
        })}
      </div>
      {claim && <p className={styles['prompt']}>{sentenceOf(words, claim)}</p>}
    </SlideFrame>
  );
}

/** P2: dots from five voices on, by partner too. */
const countsIn = (voted: Voted | null): Voted['counts'] =>
  voted?.counts && voted.n >= fewestVoices ? voted.counts : null;
