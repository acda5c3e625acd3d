import type { View } from '#charts/model/two-views.ts';
import { Mark, Ring } from '#charts/parts/mark.tsx';
import { ends, people } from '#charts/words/phrases.ts';
import { useWords } from '#i18n/words-context.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-view.tsx';
import own from './profile.module.css';
import styles from './slide.module.css';
import { titleOf } from './titles.ts';
import { Track } from './track.tsx';

/** A partner that wants to be seen: its principles, by the others and by itself. */
export function PartnerSlide({ slide, found }: SlideProps<'partner'>) {
  const words = useWords();
  const { t, say } = words;
  const { axes, onlyOther, about } = slide.profile;
  return (
    <SlideFrame over={t('wall.partner.over')} title={titleOf(words, found, slide)}>
      <table className={own['profile']}>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('charts.table.principle')}
            </th>
            <th scope="col">
              <span className={own['sign']}>
                <Sign sign={about.sign} kind="peers" />
                {onlyOther?.shortName ?? t('charts.dumbbell.others')}
              </span>
            </th>
            <th scope="col">
              <span className={own['sign']}>
                <Sign sign={about.sign} kind="self" />
                {t('charts.dumbbell.itself')}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map((view) => (
            <tr key={view.id}>
              <th scope="row">{say(view.title)}</th>
              <td>
                <Track peers={view.peers} self={view.self} sign={about.sign} />
              </td>
              <Figure point={view.peers} />
              <Figure point={view.self} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['soft']}>
        {[
          slide.profile.peersCounts && people(words, slide.profile.peersCounts),
          ends(words, slide.profile.scale),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </SlideFrame>
  );
}

function Sign({ sign, kind }: { readonly sign: number; readonly kind: 'peers' | 'self' }) {
  return (
    <svg viewBox="-9 -9 18 18" aria-hidden="true">
      {kind === 'peers' ? <Mark x={0} y={0} sign={sign} size={14} /> : <Ring x={0} y={0} sign={sign} />}
    </svg>
  );
}

/** P4: what is not shown is a gap, never nought. */
function Figure({ point }: { readonly point: View['peers'] }) {
  const { t, number } = useWords();
  return (
    <td>
      {point ? (
        number(point.value)
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t('charts.hidden.cell')}</span>
        </>
      )}
    </td>
  );
}
