import { useId } from 'react';
import type { LegendEntry } from '#charts/words/frame.ts';
import { LegendMark, legendSize } from './legend-mark.tsx';
import styles from './legend.module.css';

const { width, height } = legendSize;

export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {entries.map(({ label, sign }, place) => (
        <li key={label} className={styles.entry}>
          <svg className={styles.sign} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <LegendMark sign={sign} id={`${id}-${place}`} />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
