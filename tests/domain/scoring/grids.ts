import * as fc from 'fast-check';
import type { GridCell } from '#domain/scoring/grid.ts';

/** A table, row judges column, `–` where nothing was said. */
export const gridOf = (table: string): GridCell[] =>
  table.split('/').flatMap((row, judge) =>
    row
      .trim()
      .split(/\s+/)
      .flatMap((value, judged) =>
        value === '–' ? [] : { judge: `p${judge}`, judged: `p${judged}`, value: Number(value) },
      ),
  );

/** The two tables of the law. */
export const complete = gridOf('– 4.4 4.3 4.0 / 3.3 – 3.9 3.6 / 2.9 3.6 – 3.2 / 2.5 3.2 3.1 –');
export const incomplete = gridOf('– 4 5 3 / 2 – 4 – / 3 4 – 2 / – 3 5 –');

/** Everybody judges everybody else, of up to seven partners. */
export const completeGrids = fc.integer({ min: 3, max: 7 }).chain((size) =>
  fc
    .array(fc.integer({ min: 10, max: 50 }), { minLength: size * size, maxLength: size * size })
    .map((values) =>
      values.flatMap((value, place): GridCell[] => {
        const [judge, judged] = [Math.floor(place / size), place % size];
        return judge === judged ? [] : [{ judge: `p${judge}`, judged: `p${judged}`, value: value / 10 }];
      }),
    ),
);

/** The same with some cells missing, in any order. */
export const someGrids = completeGrids.chain((grid) => fc.shuffledSubarray(grid));
