import { meetings, partners } from './answers.ts';
import { changeOf, everyFigure, verdictOf } from './change.ts';
import { dash, ends, endsOfDifference, hundred, points, shown } from './print.ts';
import { outside, seen, type About } from './seen.ts';
import type { Tables } from './document.ts';

function rowsOf(about: About): string[][] {
  return everyFigure(about).map((figure) => {
    const { estimate, chance } = changeOf(about, figure);
    return [
      figure.name,
      meetings.flatMap((meeting) => {
        const cell = seen({ meeting, about, group: outside(about), figure });
        return [hundred(cell?.mean), ...ends(cell?.spread?.range)];
      }),
      points(estimate.mean),
      endsOfDifference(estimate.range),
      chance === null ? dash : shown(chance, 5),
      verdictOf(about, figure),
    ].flat();
  });
}

const columns = [
  'Figure',
  ...meetings.flatMap((meeting) => [meeting, 'From', 'To']),
  'Change',
  'From',
  'To',
  'Chance',
  'Said',
];

export const changeTables = (): Tables =>
  Object.fromEntries([
    ...partners.map((about) => [`Change of ${about}`, { columns, rows: rowsOf(about) }] as const),
    ['Change by Synergy', { columns, rows: rowsOf('synergy') }],
  ]);
