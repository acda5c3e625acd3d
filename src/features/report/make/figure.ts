import type { Draw } from '#charts/drawn.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { nativeChart } from '#charts/native/native-chart.ts';
import { citeLine } from '#charts/words/cite.ts';
import { sentences } from '#charts/words/phrases.ts';
import type { Frame } from '#charts/words/frame.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedBlock } from './plan.ts';
import { tableFrom } from './table.ts';
import { list } from './text.ts';

/** So many figures of a chart are told in words below it, the most telling ones. */
export const mostTold = 3;

type FigureOf = {
  /** What kind of figure it is; a number makes it its own. */
  readonly id: string;
  readonly draw: Draw | null;
  /** What may be claimed of the whole of it; of nothing its title stands above it. */
  readonly message?: string | undefined;
  /** How many of its figures tell something; the others are read from the drawing and the table. */
  readonly telling?: number;
  /** What is not said of it here, though it may be. */
  readonly unsaid?: readonly string[];
  /** Whether its numbers stand below it as well: where n and ranges are not in the drawing. */
  readonly withTable?: boolean;
  /** Whether they stand in its place: a drawing of so many rows is not read on a page. */
  readonly asTable?: boolean;
};

/** A figure; of what may not be shown the sentence that says so (P4); of what is not asked nothing. */
export function figureOf(words: Words, { id, draw, ...of }: FigureOf): PlannedBlock[] {
  if (!draw) return [];
  const { frame, renderPlot } = draw(words);
  const { title, facts, ends, alt } = frame;
  if (!renderPlot) return frame.notes.map((note) => ({ kind: 'paragraph', text: sentences([title, note]) }));
  const message = of.message ?? title;
  const says = saysIn(words, frame, [message, ...(of.unsaid ?? [])], of.telling ?? mostTold);
  const said = [message, ...says, ...(of.unsaid ?? [])].join(' ');
  const cite = citeLine(frame);
  const named = words.t('report.table.of', { title });
  const table = tableFrom(`${id}-table`, frame, named);
  const notes = frame.notes.filter((note) => !said.includes(note));
  if (of.asTable) {
    const below = ends === null ? notes : [ends, ...notes];
    return [{ kind: 'table', id, title, table: { ...table, title }, notes: below, cite }, ...list(says)];
  }
  return [
    {
      kind: 'figure',
      id,
      message,
      title,
      facts,
      ends,
      says,
      notes,
      alt,
      cite,
      native: nativeChart(frame),
      table: tableFrom(id, frame),
      draw,
    },
    ...(of.withTable
      ? // The figure above it says how to cite it
        [{ kind: 'table', id: `${id}-table`, title: named, table, notes: [], cite: null } as const]
      : []),
  ];
}

/** What is said of many figures alike: it stands once in the part on method, or above them all. */
const saidOnce = (words: Words): string[] => [
  sentenceOf(words, { kind: 'voices', weighting: 'partner' }),
  sentenceOf(words, { kind: 'voices', weighting: 'respondent' }),
  sentenceOf(words, { kind: 'disputed' }),
];

/** All that may be said of the first few figures, what belongs to one in one piece, with its name; nothing twice. */
function saysIn(words: Words, { title, meanings }: Frame, known: readonly string[], most: number): string[] {
  const said = saidOnce(words);
  const isNew = (sentence: string) =>
    !said.includes(sentence) && !known.some((text) => text.includes(sentence));
  return meanings
    .slice(0, most)
    .map((one) => ({ name: one.title, text: one.sentences.filter(isNew).join(' ') }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) =>
      name === title || text.includes(name) ? text : words.t('report.found.of', { name, text }),
    );
}
