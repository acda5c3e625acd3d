import { agreement, pooledSpread } from './agreement.ts';
import { partners } from './answers.ts';
import { average, sum } from './estimates.ts';
import { within, type Figure } from './figures.ts';
import { dash, ends, hundred, shown } from './print.ts';
import { now, outside, rated, type About, type Seen } from './seen.ts';
import type { Tables } from './document.ts';

const asked = (figure: Figure): Figure[] => within(figure).filter(({ parts }) => parts.length === 0);

const cellsOf = (abouts: readonly About[], figure: Figure): Seen[] =>
  abouts.flatMap((about) => now(about, outside(about), figure) ?? []);

export type ItemFigures = {
  readonly figure: Figure;
  readonly cells: readonly Seen[];
  readonly spread: number;
  readonly counts: readonly number[];
};

function itemFigures(abouts: readonly About[], figure: Figure): ItemFigures {
  const cells = cellsOf(abouts, figure);
  const counts = cells.flatMap((cell) => (cell.counts ? [cell.counts] : []));
  return {
    figure,
    cells,
    spread: pooledSpread(counts),
    counts: [0, 1, 2, 3, 4].map((place) => sum(counts.map((one) => one[place] ?? 0))),
  };
}

/** A1: the five of largest spread, ties in the order of the items; those on which all agree are not among them. */
export function agendaOf(items: readonly ItemFigures[]): string[] {
  const apart = items.filter(({ spread }) => spread > 1e-9);
  return apart
    .toSorted((a, b) => (Math.abs(b.spread - a.spread) < 1e-9 ? 0 : b.spread - a.spread))
    .slice(0, 5)
    .map(({ figure }) => figure.name);
}

export const itemsAbout = (abouts: readonly About[]): ItemFigures[] =>
  asked(rated(abouts[0] ?? 'School')).map((figure) => itemFigures(abouts, figure));

const words = (agreed: boolean | null): string => (agreed === null ? dash : agreed ? 'agreed' : 'not agreed');

function rowsOf(abouts: readonly About[]): string[][] {
  const items = itemsAbout(abouts);
  const agenda = agendaOf(items);
  return items.map(({ figure, cells, spread, counts }) => {
    const place = agenda.indexOf(figure.name);
    const [cell] = cells;
    const { rwg, ad, agreed } = agreement(counts);
    return [
      figure.name,
      hundred(average(cells.map(({ mean }) => mean))),
      abouts.length > 1 ? [] : ends(cell?.spread?.range),
      shown(sum(cells.map(({ n }) => n)), 0),
      shown(spread, 2),
      counts.map(String),
      String(sum(cells.map(({ cannotJudge }) => cannotJudge))),
      // Of several partners together, agreement is not asked for: they may truly differ
      abouts.length > 1 ? [] : [shown(rwg, 2), shown(ad, 2), words(agreed)],
      place === -1 ? dash : String(place + 1),
    ].flat();
  });
}

const common = ['Answers', 'Spread', '1', '2', '3', '4', '5', 'Cannot judge'];
const columns = ['Item', 'Score', 'From', 'To', ...common, 'rwg', 'AD', 'Said', 'To talk about'];

export const itemTables = (): Tables => ({
  'Items about all partners': {
    columns: ['Item', 'Score', ...common, 'To talk about'],
    rows: rowsOf(partners),
  },
  ...Object.fromEntries(
    partners.map((about) => [`Items about ${about}`, { columns, rows: rowsOf([about]) }]),
  ),
  'Items of Synergy': { columns, rows: rowsOf(['synergy']) },
  'Items of Partnership principles': { columns, rows: rowsOf(['principles']) },
});
