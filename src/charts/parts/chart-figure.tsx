import { useId, useMemo, type ReactNode } from 'react';
import type { Draw } from '#charts/drawn.ts';
import { useWords } from '#i18n/words-context.tsx';
import styles from './chart-figure.module.css';
import { ChartMenu } from './chart-menu.tsx';
import { ChartTable } from './chart-table.tsx';
import { GuideLink } from './guide-link.tsx';
import { Legend } from './legend.tsx';
import { Meaning } from './meaning.tsx';
import { useWidth } from './use-width.ts';

type ChartFigureProps = {
  /** The same one as long as the figures are the same. */
  draw: Draw;
  /** Stands on the page in place of the drawing, which is then for the picture only: a table that needs no other one. */
  renderTable?: ((width: number) => ReactNode) | null;
  /** What the page adds right below: a question to talk about. */
  children?: ReactNode;
};

/** One picture for the ear; a drawing in the page cannot be an `img`. */
const image = { role: 'img' };

/** A chart as it stands on a page: its words, its drawing, and the same figures as a table. */
export function ChartFigure({ draw, renderTable = null, children }: ChartFigureProps) {
  const id = useId();
  const words = useWords();
  const { frame, renderPlot } = useMemo(() => draw(words), [draw, words]);
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <h2 id={id}>{frame.title}</h2>
        <p className={styles.facts}>{frame.facts}</p>
        {frame.ends && <p className={styles.facts}>{frame.ends}</p>}
      </figcaption>
      {renderPlot && (
        <div
          ref={ref}
          className={styles.plot}
          {...(renderTable ? {} : { ...image, 'aria-label': frame.alt })}
        >
          {width !== null && width > 0 && (renderTable ?? renderPlot)(width)}
        </div>
      )}
      <Legend entries={frame.legend} />
      {frame.notes.length > 0 && (
        <div className={renderPlot ? styles.notes : styles.empty}>
          {frame.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {children}
      {renderPlot && <Meaning meanings={frame.meanings} />}
      <GuideLink part={frame.guide} title={frame.title} />
      <p className={styles.source}>{frame.source}</p>
      {renderPlot && (
        <div className={styles.foot}>
          {!renderTable && <ChartTable title={frame.title} table={frame.table} />}
          <ChartMenu draw={draw} />
        </div>
      )}
    </figure>
  );
}
