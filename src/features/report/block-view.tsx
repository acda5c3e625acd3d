import type { ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import { DataTable } from './data-table.tsx';
import { FigureView } from './figure-view.tsx';
import { keyed } from './keyed.ts';
import type { ShownBlock, ShownFigure } from './shown.ts';

type BlockViewProps = {
  readonly words: Words;
  readonly block: ShownBlock;
  /** Of a figure or a table, as its caption has it. */
  readonly number: number;
  /** What stands below it. */
  readonly next: ShownBlock | undefined;
  readonly renderPicture: (figure: ShownFigure) => ReactNode;
};

/** A piece of a section. The section's own title is a heading of the second level on the page. */
export function BlockView({ words, block, number, next, renderPicture }: BlockViewProps) {
  const { t } = words;
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {keyed(block.items).map(({ key, value }) => (
            <li key={key}>{value}</li>
          ))}
        </ul>
      );
    case 'quotes':
      return keyed(block.texts).map(({ key, value }) => <blockquote key={key}>{value}</blockquote>);
    case 'table': {
      const label = t('report.label.table');
      const { title, table, notes, cite } = block;
      return (
        <div id={`report-${block.id}`} className="report-block">
          <DataTable
            words={words}
            caption={t('report.label.caption', { label, number: String(number), title })}
            table={table}
          />
          {[...new Set(notes)].map((note) => (
            <p key={note} className="report-note">
              {note}
            </p>
          ))}
          {cite && <p className="report-cite">{cite}</p>}
        </div>
      );
    }
    case 'figure':
      return (
        <FigureView
          words={words}
          figure={block}
          number={number}
          picture={renderPicture(block)}
          isTableBelow={next?.kind === 'table' && next.title === t('report.table.of', { title: block.title })}
        />
      );
  }
}
