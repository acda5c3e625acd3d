import { sentenceOf } from '#charts/claims/sentences.ts';
import { shiftClaims } from '#charts/claims/shift.ts';
import type { Voted } from '#charts/model/shift.ts';
import { fewestVoices } from '#charts/model/talk.ts';
import { voteInWords } from '#charts/words/shift.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Dots } from './dots.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';

/** One item before and after all talked about it, and what may be said of the difference. */
export function ShiftSlide({ slide, found }: SlideProps<'shift'>) {
  const words = useWords();
  const { shift, votes } = slide;
  const title = titleOf(words, found, slide);
  const seen = [shift.first, shift.second].map(countsIn);
  const most = Math.max(1, ...seen.flatMap((counts) => counts?.points ?? []));
  const claims = shiftClaims(shift, votes);
  return (
    <SlideFrame over={words.t('wall.shift.over')} title={title}>
      {(['first', 'second'] as const).map((which) => {
        const counts = countsIn(shift[which]);
        const said = voteInWords(words, which, shift[which]);
        return (
          <div key={which} className={styles['vote']}>
            <p className={styles['strong']}>{said}</p>
            {counts ? (
              <Dots
                title={`${title} ${said}`}
                points={shift.points}
                counts={counts}
                most={most}
                bare={which === 'first' && seen[1] !== null}
              />
            ) : (
              <p className={styles['soft']}>{words.t('wall.talk.few')}</p>
            )}
          </div>
        );
      })}
      {claims.slice(0, 1).map((claim) => (
        <p key={claim.kind} className={styles['prompt']}>
          {sentenceOf(words, claim)}
        </p>
      ))}
    </SlideFrame>
  );
}

/** P2: dots from five voices on, by partner too. */
const countsIn = (voted: Voted | null): Voted['counts'] =>
  voted?.counts && voted.n >= fewestVoices ? voted.counts : null;
