import type { Figures } from './figures.ts';
import { four } from './four-partners.ts';
import { say } from './journey.ts';

const [, { name }] = four;

/** The tables in which the answer about the second partner can be seen. */
export const tables = {
  sideBySide: say('charts.side-by-side.title', { questionnaire: 'PACTS' }),
  dumbbell: say('charts.dumbbell.title', { name }),
  radar: say('charts.radar.title', { name, questionnaire: 'PACTS' }),
  said: say('results.said.title', { name }),
  fairCard: say('results.fair.caption'),
  overTime: (what: string) => say('charts.change.title', { who: name, what }),
  parts: say('charts.changes.title', { who: name }),
  who: (what: string) => say('charts.who.title', { what }),
  fair: (what: string) => say('charts.fair.title', { what }),
  mutual: (what: string) => say('charts.mutual.title', { what }),
  items: say('charts.items.partners', { title: 'PACTS' }),
  itsItems: say('charts.items.partner', { title: 'PACTS', name }),
  sectors: say('results.groups.title-sector', { who: name }),
} as const;

export const columns = {
  score: say('charts.table.score'),
  low: say('charts.table.low'),
  high: say('charts.table.high'),
  others: say('charts.dumbbell.others'),
  gap: say('charts.table.gap'),
  raw: say('charts.fair.raw-short'),
  fair: say('charts.fair.short'),
  rawFrom: say('charts.fair.raw'),
  fairFrom: say('charts.fair.fair'),
  oneSays: say('charts.mutual.one-says'),
  spread: say('charts.table.spread'),
  never: 'Tidak pernah',
  always: 'Selalu',
  /** Of the last meeting. */
  today: '12 November 2026',
} as const;

export const overall = say('results.change.overall');

/** What moves in a table of a view: by row, then by column. */
export const within = (
  view: string,
  table: string,
  rows: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Figures =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, change]) => [[view, table, row, column].join(' › '), change]),
    ),
  );

/** The same in the two tables which say how often each point was chosen. */
export const chosen = { [columns.never]: '0 → 1', [columns.always]: '1 → 0' } as const;
