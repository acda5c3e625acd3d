import { use, type ReactNode } from 'react';
import { wideColumns } from './columns.ts';
import type { About, Head, HeadOf, Point, Said as Saying } from './block.ts';
import { Said, Speakers } from './said.tsx';
import styles from './rows.module.css';

type View<K extends Head['kind']> = (props: { readonly head: HeadOf<K> }) => ReactNode;

/** What a digit stands for, and above columns whom or what they are about. */
const views: { readonly [K in Head['kind']]: View<K> } = {
  boxes: ({ head: { points, columns } }) => (
    <>
      <Legend ask={({ t }) => t('paper.sheet.write')} points={points} />
      <Names columns={columns} />
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
      <Cells columns={columns} />
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

function Names({ columns }: { readonly columns: readonly About[] }) {
  return (
    <div className={styles['row']} data-names="true">
      <span className={styles['text']} />
      <Cells columns={columns} />
    </div>
  );
}

/** Names stand upright where columns are narrow and a name has a long word. */
function Cells({ columns }: { readonly columns: readonly About[] }) {
  const [words] = use(Speakers);
  const narrow = columns.length > wideColumns;
  const upright = narrow && columns.some(({ said }) => words && isLong(said(words)));
  return (
    <span className={styles['cells']} data-narrow={narrow} data-upright={upright}>
      {columns.map(({ key, said, own, note }) => (
        <span key={key} className={styles['name']} data-own={own}>
          <span>
            <Said of={said} /> {note && <Said of={note} />}
          </span>
        </span>
      ))}
    </span>
  );
}

const isLong = (name: string): boolean => name.length > 20 || name.split(' ').some((word) => word.length > 8);

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
