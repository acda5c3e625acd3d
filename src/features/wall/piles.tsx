import { dotLook } from '#charts/parts/point-look.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import { useWords } from '#i18n/words-context.tsx';
import styles from './piles.module.css';
import { centre, pileFor } from './pile.ts';

type PilesProps = {
  /** What is answered, for those who cannot see it. */
  readonly title: string;
  /** What could be chosen, lowest first. */
  readonly labels: readonly string[];
  readonly counts: Distribution;
  /** Dots in the highest pile of those that these are compared with. */
  readonly most?: number;
  /** The labels stand below other piles. */
  readonly bare?: boolean;
};

/** One picture for the ear; what is in it is not read out. */
const image = { role: 'img' };

/** A dot a voice above what it says, as large as there is room. */
export function Piles({ title, labels, counts: { points }, most = 0, bare = false }: PilesProps) {
  const { t, number, list } = useWords();
  const { across, rows } = pileFor(Math.max(most, ...points), points.length);
  const said = labels.map((label, place) => `${label} ${number(points[place] ?? 0)}`);
  return (
    <div
      className={styles['piles']}
      data-bare={bare}
      {...image}
      aria-label={t('wall.talk.dots', { title, list: list(said) })}
    >
      {labels.map((label, place) => {
        const count = points[place] ?? 0;
        return (
          <div key={label} className={styles['pile']}>
            <svg viewBox={`0 0 ${across} ${rows}`} preserveAspectRatio="xMidYMax meet">
              {Array.from({ length: count }, (_, at) => (
                <circle
                  key={at}
                  cx={centre(at, across, count)}
                  cy={rows - 0.5 - Math.floor(at / across)}
                  r={0.42}
                  strokeWidth={0.04}
                  {...dotLook(place, points.length)}
                />
              ))}
            </svg>
            <b>{number(count)}</b>
            {!bare && <span>{labels.length > mostWorded ? number(place + 1) : label}</span>}
          </div>
        );
      })}
    </div>
  );
}

/** Of more answers the words have no room: they go by number. */
export const mostWorded = 6;
