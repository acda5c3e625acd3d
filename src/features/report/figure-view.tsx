import type { ReactNode } from 'react';
import { belowCaption } from '#exchange/report/below-caption.ts';
import type { Words } from '#i18n/words.ts';
import { DataTable } from './data-table.tsx';
import type { ShownFigure } from './shown.ts';

type FigureViewProps = {
  readonly words: Words;
  readonly figure: ShownFigure;
  readonly number: number;
  /** Its drawing, with the figure's words for those who cannot see it. */
  readonly picture: ReactNode;
  /** Its numbers stand below it in any case. */
  readonly isTableBelow: boolean;
};

/** What it tells, the drawing, its caption, what may be said of it, and the same numbers as a table. */
export function FigureView({ words, figure, number, picture, isTableBelow }: FigureViewProps) {
  const { t } = words;
  const { id, message, title, says, notes, table } = figure;
  const label = t('report.label.figure');
  // What the message has said is not said again
  const more = [...new Set(says)].filter((sentence) => sentence !== message);
  return (
    <div className="report-block">
      <figure id={`report-${id}`} className="report-figure">
        {message !== title && <p className="report-message">{message}</p>}
        {picture}
        <figcaption>
          <p className="report-caption">
            {t('report.label.caption', { label, number: String(number), title })}
          </p>
          <p className="report-cite">{belowCaption(figure)}</p>
        </figcaption>
      </figure>
      <Sentences texts={more} />
      {[...new Set(notes)].map((note) => (
        <p key={note} className="report-note">
          {note}
        </p>
      ))}
      {!isTableBelow && (
        <details className="report-numbers">
          <summary>{t('report.figure.table', { number: String(number) })}</summary>
          <DataTable words={words} caption={title} table={table} />
        </details>
      )}
    </div>
  );
}

/** One stands by itself, several in a list. */
export function Sentences({ texts }: { readonly texts: readonly string[] }) {
  const [first, ...others] = texts;
  if (first === undefined) return null;
  if (others.length === 0) return <p>{first}</p>;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
