import type { ReactNode } from 'react';
import type { Head, HeadOf, Point, Said as Saying } from './block.ts';
import { Said } from './said.tsx';
import styles from './sheet.module.css';

type View<K extends Head['kind']> = (props: { readonly head: HeadOf<K> }) => ReactNode;

/** What a digit stands for, and above columns whom or what they are about. */
const views: { readonly [K in Head['kind']]: View<K> } = {
  boxes: ({ head: { points, columns } }) => (
    <>
      <Legend ask={({ t }) => t('paper.sheet.write')} points={points} />
      <div className={styles['row']} data-names="true">
        <span className={styles['text']} />
        <span className={styles['cells']} data-narrow={columns.length > 4}>
          {columns.map(({ key, said, own }) => (
            <span key={key} className={styles['name']} data-own={own}>
              <span className={styles['upright']}>
                <Said of={said} />
              </span>
            </span>
          ))}
        </span>
      </div>
    </>
  ),
  circles: ({ head: { points } }) => <Legend ask={({ t }) => t('paper.sheet.mark')} points={points} />,
  level: ({ head: { columns } }) => (
    <div className={styles['row']} data-names="true">
      <span className={styles['text']}>
        <span className={styles['ask']}>
          <Said of={({ t }) => t('paper.sheet.mark-column')} />
        </span>
      </span>
      <span className={styles['cells']}>
        {columns.map(({ key, said }) => (
          <span key={key} className={styles['name']}>
            <Said of={said} />
          </span>
        ))}
      </span>
    </div>
  ),
  settled: ({ head: { points, dated } }) => (
    <>
      <Legend ask={({ t }) => t('paper.sheet.mark')} points={points} />
      <div className={styles['row']} data-names="true">
        <span className={styles['text']} />
        {dated && (
          <span className={styles['date']}>
            <Said of={({ t }) => t('paper.sheet.date')} />
          </span>
        )}
        <span className={styles['proof']}>
          <Said of={({ t }) => t('paper.sheet.proof')} />
        </span>
      </div>
    </>
  ),
};

export function HeadView<K extends Head['kind']>({ head }: { readonly head: HeadOf<K> & { kind: K } }) {
  const view: View<K> = views[head.kind];
  return view({ head });
}

function Legend({ ask, points }: { readonly ask: Saying; readonly points: readonly Point[] }) {
  return (
    <div className={styles['legend']}>
      <span className={styles['ask']}>
        <Said of={ask} />
      </span>
      {points.map(({ digit, said }) => (
        <span key={digit} className={styles['point']}>
          <b>{digit}</b> <Said of={said} />
        </span>
      ))}
    </div>
  );
}
