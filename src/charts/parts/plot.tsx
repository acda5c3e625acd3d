import type { ReactNode } from 'react';
import styles from './plot.module.css';

type PlotProps = { width: number; height: number; children: ReactNode };

/** The drawing itself; what it says is said by the figure around it. */
export function Plot({ width, height, children }: PlotProps) {
  return (
    <svg
      className={styles.plot}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-plot="true"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
