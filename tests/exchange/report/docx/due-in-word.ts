import { belowCaption } from '#exchange/report/below-caption.ts';
import type { Block, Figure, ReportDocument, Section } from '#exchange/report/document.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import type { Table } from '#exchange/table/table.ts';
import { inWords } from './cell-in-words.ts';
import type { Part } from './read-by-mammoth.ts';
import { wordsIn } from './written.ts';

type AnyBlock = Exclude<Block, Figure> | Omit<Figure, 'drawing'>;

/** A report whose figures may be drawn or not. */
type Report = Omit<ReportDocument, 'sections'> & {
  readonly sections: readonly (Omit<Section, 'blocks'> & { readonly blocks: readonly AnyBlock[] })[];
};

/** What a reader is to find in the Word file of a report, from top to bottom; without the entries of its contents. */
export function dueInWord(report: Report): Part[] {
  const { language } = report;
  const words = wordsIn[language];
  const [figure, table] = language === 'id' ? ['Gambar', 'Tabel'] : ['Figure', 'Table'];
  const count = { figure: 0, table: 0 };
  const partsOf = (block: AnyBlock): Part[] => {
    switch (block.kind) {
      case 'heading':
        return as(`h${block.level}`, block.text);
      case 'paragraph':
        return as('p', block.text);
      case 'list':
        return as('item', ...block.items);
      case 'quotes':
        return as('Quote', ...block.texts);
      case 'table':
        return [
          ...as('Caption', `${table} ${(count.table += 1)}. ${block.title}`),
          cellsOf(block.table, report),
          ...as('ReportNote', ...block.notes),
          ...as('SourceLine', block.cite ?? ''),
        ];
      case 'figure': {
        const told = [...new Set(block.says)].filter((sentence) => sentence !== block.message);
        return [
          ...as('KeyMessage', block.message === block.title ? '' : block.message),
          ...as('picture', block.alt),
          ...as('Caption', `${figure} ${(count.figure += 1)}. ${block.title}`),
          ...as('SourceLine', belowCaption(block)),
          ...as(told.length > 1 ? 'item' : 'p', ...told),
          ...as('ReportNote', ...new Set(block.notes)),
        ];
      }
    }
  };
  return [
    ...as('picture', report.logo ? words.t('report.logo.alt', { partnership: report.partnership }) : ''),
    ...as('Title', report.title),
    ...as('Subtitle', report.title.includes(report.partnership) ? '' : report.partnership),
    ...as('ReportNote', ...report.facts),
    ...as('p', ...report.intro),
    ...as('TOCHeading', words.t('report.contents.title')),
    ...report.sections.flatMap(({ title, blocks }) => [...as('h1', title), ...blocks.flatMap(partsOf)]),
  ];
}

/** What is empty is not there. */
const as = (kind: string, ...texts: readonly string[]): Part[] =>
  texts.flatMap((text) => (text === '' ? [] : { as: kind, text: plainText(text) }));

const cellsOf = ({ columns, rows }: Table, { language }: Report): Part => ({
  as: 'table',
  heads: [columns.map(({ label }) => plainText(label))],
  rows: [...rows].map((row) => row.map((value, at) => plainText(inWords(value, columns[at], language)))),
});
