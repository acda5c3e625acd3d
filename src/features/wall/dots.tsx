import { dotLook } from '#charts/parts/point-look.ts';
import { pointParts } from '#charts/words/hands-points.ts';
import type { HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import { useWords } from '#i18n/words-context.tsx';
import styles from './dots.module.css';
import { centre, pileFor } from './pile.ts';

type DotsProps = {
  /** What is answered, for those who cannot see it. */
  readonly title: string;
  /** What could be chosen, lowest first. */
  readonly points: readonly HandsPoint[];
  readonly counts: Distribution;
  /** Piles beside which these stand have as many in their highest; their own where they stand alone. */
  readonly most?: number;
  /** The words stand below another row of piles. */
  readonly bare?: boolean;
};

/** One picture for the ear; what is in it is not read out. */
const image = { role: 'img' };

/** A dot a voice above the words of its answer, as large as there is room. */
export function Dots({ title, points, counts, most = 0, bare = false }: DotsProps) {
  const words = useWords();
  const { t, number, list } = words;
  const labels = points.map((point) => pointParts(words, point).name);
  const numbered = labels.length > mostWorded;
  const { across, rows } = pileFor(Math.max(most, ...counts.points), counts.points.length);
  const said = labels.map((label, place) => `${label} ${number(counts.points[place] ?? 0)}`);
  const voices = counts.points.reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles['dots']}>
      <div
        className={styles['piles']}
        data-bare={bare}
        {...image}
        aria-label={t('wall.talk.dots', { title, list: list(said) })}
      >
        {labels.map((label, place) => {
          const count = counts.points[place] ?? 0;
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
                    {...dotLook(place, counts.points.length)}
                  />
                ))}
              </svg>
              <b>{number(count)}</b>
              {!bare && <span>{numbered ? number(place + 1) : label}</span>}
            </div>
          );
        })}
      </div>
      <p className={styles['foot']}>
        {numbered && !bare && <span>{`1 = ${labels[0]} · ${number(labels.length)} = ${labels.at(-1)}`}</span>}
        {most === 0 && <span>{t('wall.talk.voices', { count: voices })}</span>}
        {counts.cannotJudge > 0 && <span>{t('wall.talk.pass', { count: counts.cannotJudge })}</span>}
      </p>
    </div>
  );
}

/** Of more answers the words have no room. */
const mostWorded = 6;
