import { pointParts } from '#charts/words/hands-points.ts';
import type { HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import { useWords } from '#i18n/words-context.tsx';
import { mostWorded, Piles } from './piles.tsx';
import styles from './piles.module.css';

type DotsProps = {
  /** What is answered, for those who cannot see it. */
  readonly title: string;
  /** What could be chosen, lowest first. */
  readonly points: readonly HandsPoint[];
  readonly counts: Distribution;
};

/** Everybody's voice on one item, and how many there are. */
export function Dots({ title, points, counts }: DotsProps) {
  const words = useWords();
  const { t, number } = words;
  const labels = points.map((point) => pointParts(words, point).name);
  const voices = counts.points.reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles['dots']}>
      <Piles title={title} labels={labels} counts={counts} />
      <p className={styles['foot']}>
        {labels.length > mostWorded && (
          <span>{`1 = ${labels[0]} · ${number(labels.length)} = ${labels.at(-1)}`}</span>
        )}
        <span>{t('wall.talk.voices', { count: voices })}</span>
        {counts.cannotJudge > 0 && <span>{t('wall.talk.pass', { count: counts.cannotJudge })}</span>}
      </p>
    </div>
  );
}
