import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairScores } from '#domain/scoring/fair.ts';
import type { GridCell } from '#domain/scoring/grid.ts';
import { tQuantile } from '#domain/statistics/quantile.ts';
import { complete, completeGrids, gridOf, incomplete, someGrids } from './grids.ts';

function shown(grid: readonly GridCell[]) {
  const result = fairScores(grid);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
const fairBy = (grid: readonly GridCell[]) =>
  new Map(shown(grid).scores.map(({ judged, fair }) => [judged, fair]));
const fairOf = (grid: readonly GridCell[]) =>
  [...fairBy(grid)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fair]) => fair);
const moved = (cell: GridCell, shift: number): GridCell => ({ ...cell, value: cell.value + shift });
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const valuesOf = (cells: readonly GridCell[]) => cells.map(({ value }) => value);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

test('[R4] a complete table: a severe judge no longer moves who stands where', () => {
  expect(shown(complete).average).toBeCloseTo(3.5, 9);
  expect(fairOf(complete)).toEqual(close([3.1, 3.8, 3.7, 3.4]));
});

test('[R4] an incomplete table', () => {
  expect(shown(incomplete).average).toBeCloseTo(3.25, 9);
  expect(fairOf(incomplete)).toEqual(close([2.75, 3.416667, 4.75, 2.083333]));
});

test('[R4] one judge a point more generous lifts all fair scores alike', () => {
  const generous = complete.map((cell) => (cell.judge === 'p3' ? moved(cell, 1) : cell));
  expect(fairOf(generous)).toEqual(close([3.35, 4.05, 3.95, 3.65]));
});

test('[R4] the difference from the average has a standard error and an interval by t', () => {
  const grid = gridOf('– 4 2 3 / 5 – 3 3 / 4 – – 1 / 5 3 2 –');
  const { average, df, scores } = shown(grid);
  expect(df).toBe(4);
  /** By another way: a difference is a sum of cells with fixed shares, so its variance is that of a cell × Σ share². */
  const shares = grid.map((one) =>
    shown(grid.map((cell) => (cell === one ? moved(cell, 1) : cell))).scores.map(
      ({ difference }, place) => difference - (scores[place]?.difference ?? 0),
    ),
  );
  const effects = new Map(scores.map(({ judged, difference }) => [judged, difference]));
  const squares = grid.map((cell) => {
    const own = grid.filter(({ judge }) => judge === cell.judge);
    const level = mean(own.map(({ judged, value }) => value - (effects.get(judged) ?? 0)));
    return (cell.value - level - (effects.get(cell.judged) ?? 0)) ** 2;
  });
  const variance = squares.reduce((sum, one) => sum + one, 0) / df;
  expect(scores).toHaveLength(4);
  scores.forEach(({ fair, difference, se, interval, p }, place) => {
    const sizes = shares.map((row) => row[place] ?? Number.NaN);
    const expected = Math.sqrt(variance * sizes.reduce((sum, share) => sum + share ** 2, 0));
    expect(se).toBeCloseTo(expected, 9);
    expect(fair).toBeCloseTo(average + difference, 9);
    const half = tQuantile(0.975, 4) * expected;
    expect(interval).toEqual([expect.closeTo(difference - half, 9), expect.closeTo(difference + half, 9)]);
    expect((interval?.[0] ?? 0) > 0 || (interval?.[1] ?? 0) < 0).toBe((p ?? 1) < 0.05);
  });
});

/** Warner, Kenny and Stoto (1979), by hand: received and given are means, g the mean of all. */
function byFormula(grid: readonly GridCell[], id: string): number {
  const n = new Set(grid.map(({ judge }) => judge)).size;
  const g = mean(valuesOf(grid));
  const received = mean(valuesOf(grid.filter(({ judged }) => judged === id)));
  const given = mean(valuesOf(grid.filter(({ judge }) => judge === id)));
  const below = n * (n - 2);
  return g + ((n - 1) ** 2 / below) * received + ((n - 1) / below) * given - ((n - 1) / (n - 2)) * g;
}

test('[R4] a complete table gives the scores of Warner, Kenny and Stoto', () => {
  fc.assert(
    fc.property(completeGrids, (grid) => {
      for (const { judged, fair } of shown(grid).scores) expect(fair).toBeCloseTo(byFormula(grid, judged), 9);
    }),
  );
});

test('[R4] whatever is added to one judge’s answers moves all fair scores by the same', () => {
  fc.assert(
    fc.property(someGrids, fc.nat(), fc.integer({ min: -4, max: 4 }), (grid, pick, shift) => {
      fc.pre(fairScores(grid).ok);
      const judges = [...new Set(grid.map(({ judge }) => judge))];
      const chosen = judges[pick % judges.length];
      const lifted = shown(grid.map((cell) => (cell.judge === chosen ? moved(cell, shift) : cell)));
      const still = shown(grid);
      lifted.scores.forEach(({ fair, difference, se, apart }, place) => {
        const before = still.scores[place];
        expect(fair - (before?.fair ?? 0)).toBeCloseTo(shift / judges.length, 9);
        expect(difference).toBeCloseTo(before?.difference ?? 0, 9);
        expect(se ?? 0).toBeCloseTo(before?.se ?? 0, 6);
        expect(apart).toBe(before?.apart);
      });
    }),
  );
});

test('[R4] the order of the cells does not matter', () => {
  fc.assert(
    fc.property(someGrids, (grid) => {
      const [there, back] = [fairScores(grid), fairScores(grid.toReversed())];
      expect(back.ok).toBe(there.ok);
      if (!there.ok || !back.ok) return;
      const again = fairBy(grid.toReversed());
      for (const { judged, fair } of there.value.scores) expect(again.get(judged)).toBeCloseTo(fair, 9);
    }),
  );
});

/** Least squares by its definition: at the minimum the residuals of each judge and of each judged add up to nought. */
test('[R4] no other figures fit the answers better', () => {
  fc.assert(
    fc.property(someGrids, (grid) => {
      const result = fairScores(grid);
      fc.pre(result.ok);
      const effects = new Map(shown(grid).scores.map(({ judged, difference }) => [judged, difference]));
      expect([...effects.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
      const severity = (judge: string) => {
        const own = grid.filter((cell) => cell.judge === judge);
        return own.reduce((sum, one) => sum + one.value - (effects.get(one.judged) ?? 0), 0) / own.length;
      };
      for (const judged of effects.keys()) {
        const left = grid
          .filter((cell) => cell.judged === judged)
          .map((cell) => cell.value - severity(cell.judge) - (effects.get(judged) ?? 0));
        expect(left.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
      }
    }),
  );
});

test('[R1] [R4] what a partner says of itself does not enter', () => {
  const own = [0, 1, 2, 3].map((place) => ({ judge: `p${place}`, judged: `p${place}`, value: 5 }));
  expect(fairOf([...complete, ...own])).toEqual(fairOf(complete));
});

const kindOf = (table: string) => {
  const result = fairScores(gridOf(table));
  return result.ok ? 'shown' : result.error.kind;
};

test('[R4] two partners, or none, have no fair score', () => {
  expect(kindOf('– 4 / 3 –')).toBe('two-partners');
  expect(kindOf('– – / – –')).toBe('two-partners');
});

test('[R4] three partners that all judge each other are enough', () => {
  expect(kindOf('– 4 3 / 5 – 2 / 4 4 –')).toBe('shown');
});

test('[R4] nothing is shown where two circles of partners never judge each other', () => {
  expect(kindOf('– 4 – – / 3 – – – / – – – 4 / – – 3 –')).toBe('not-connected');
  expect(kindOf('– 4 3 – – – / 5 – 2 – – – / 4 4 – – – – / – – – – 4 3 / – – – 5 – 2 / – – – 4 4 –')).toBe(
    'not-connected',
  );
});

test('[R4] nothing is shown while one cell alone holds two circles together', () => {
  const held = '– 4 3 4 – – / 5 – 2 – – – / 4 4 – – – – / – – – – 4 3 / – – – 5 – 2 / – – – 4 4 –';
  expect(kindOf(held)).toBe('not-connected');
  expect(kindOf(held.replace('5 – 2 – – – /', '5 – 2 – 3 – /'))).toBe('shown');
});

test('[R4] nothing is shown of a partner that only one has judged', () => {
  expect(kindOf('– 4 3 2 / 5 – 2 – / 4 4 – –')).toBe('not-connected');
});

test('[R4] a chain of cells fits everything and leaves nothing to judge it by', () => {
  expect(kindOf('– 4 5 / – – – / – – –')).toBe('no-residual');
  expect(kindOf('– 4 5 – / – – – – / – – – – / – 3 – 4')).toBe('no-residual');
});

/** The slow way: connected, and connected without any one cell. */
function holds(grid: readonly GridCell[]): boolean {
  const nodes = new Set(grid.flatMap(({ judge, judged }) => [`>${judge}`, `<${judged}`]));
  const isOne = (cells: readonly GridCell[]) => {
    const [start] = nodes;
    const seen = new Set(start === undefined ? [] : [start]);
    for (let size = -1; size < seen.size;) {
      size = seen.size;
      for (const { judge, judged } of cells) {
        if (seen.has(`>${judge}`) || seen.has(`<${judged}`)) seen.add(`>${judge}`).add(`<${judged}`);
      }
    }
    return seen.size === nodes.size;
  };
  return isOne(grid) && grid.every((cell) => isOne(grid.filter((one) => one !== cell)));
}

test('[R4] fair scores are there exactly where no single cell is needed to hold the table together', () => {
  fc.assert(
    fc.property(someGrids, (grid) => {
      expect(fairScores(grid).ok).toBe(grid.length > 0 && holds(grid));
    }),
    { numRuns: 500 },
  );
});

test('[R4] [C4] only what stands when all are looked at together is called apart', () => {
  const clear = gridOf('– 3 3 3 5 / 3 – 3.1 3 5 / 3 2.9 – 3 5.1 / 3 3 3 – 4.9 / 3.1 3 3 3 –');
  const { scores } = shown(clear);
  expect(scores.find(({ judged }) => judged === 'p4')).toMatchObject({ apart: true });
  /** Its own interval leaves nought out, but not after five looks. */
  const { scores: mild } = shown(gridOf('– 4 2 3 / 5 – 3 3 / 4 4 – 1 / 5 3 2 –'));
  expect(mild.filter(({ p }) => p !== null && p < 0.05).length).toBeGreaterThan(
    mild.filter(({ apart }) => apart).length,
  );
});

test('[R4] answers that fit exactly give differences without interval, and none is called apart', () => {
  const { scores } = shown(complete.map((cell) => moved(cell, 4 - cell.value)));
  expect(scores[0]).toMatchObject({ difference: expect.closeTo(0, 9), se: null, interval: null, p: null });
  expect(scores.every(({ apart }) => !apart)).toBe(true);
  const steady = complete.map((cell) => moved(cell, Number(cell.judged.slice(1)) + 1 - cell.value));
  expect(shown(steady).scores.every(({ se, apart }) => se === null && !apart)).toBe(true);
});

test('[R4] forty partners who all judge each other, and forty who judge five each', () => {
  const ring = Array.from({ length: 40 }, (_, judge) =>
    Array.from({ length: 40 }, (_cell, judged) => ({
      judge: `p${judge}`,
      judged: `p${judged}`,
      value: 1 + ((judge * 7 + judged * 13) % 5),
    })),
  );
  const all = shown(ring.flat());
  expect(all).toMatchObject({ df: 1560 - 79 });
  expect(all.scores).toHaveLength(40);
  const assigned = ring.flatMap((row, judge) =>
    [1, 2, 3, 5, 8].flatMap((step) => row[(judge + step) % 40] ?? []),
  );
  expect(shown(assigned)).toMatchObject({ df: 200 - 79 });
});
