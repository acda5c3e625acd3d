import type { Id } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { intervalAround, type Interval } from '#domain/statistics/estimate.ts';
import { holm } from '#domain/statistics/holm.ts';
import { twoSidedP } from '#domain/statistics/quantile.ts';
import { isMore } from '#domain/statistics/rounding.ts';
import { twoWay } from '#domain/statistics/two-way.ts';
import { connection } from './connected.ts';
import { withoutSelf, type GridCell } from './grid.ts';

/** On the answer scale; `se`, `interval`, `p` are null together, where the fit leaves no spread to judge by. */
export type FairScore = {
  readonly judged: Id;
  /** The score with the judges' severity and generosity taken out; it may leave the scale. */
  readonly fair: number;
  /** From the average of all judged. */
  readonly difference: number;
  readonly se: number | null;
  /** 95 %, of the difference. */
  readonly interval: Interval | null;
  /** Of the difference, not adjusted. */
  readonly p: number | null;
  /** C4: the difference stands though all judged are looked at together. It is no place in an order. */
  readonly apart: boolean;
};

export type Fair = { readonly average: number; readonly df: number; readonly scores: readonly FairScore[] };

/** `two-partners`: fewer than three; `not-connected`: who judges whom falls apart, or would without one cell. */
export type FairError = { readonly kind: 'two-partners' | 'not-connected' | 'no-residual' };

/**
 * R4: severe and generous judges taken out by least squares, value = μ + α(judge) + β(judged), Σα = Σβ = 0; fair = μ + β.
 * Own cells are left out. Of a complete table it is the score of Warner, Kenny and Stoto (1979). The judged are in the
 * order in which they come.
 */
export function fairScores(grid: readonly GridCell[]): Result<Fair, FairError> {
  const cells = withoutSelf(grid);
  const judges = new Set(cells.map(({ judge }) => judge));
  const judged = new Set(cells.map((cell) => cell.judged));
  if (new Set([...judges, ...judged]).size < 3) return fail({ kind: 'two-partners' });
  const held = connection(cells);
  if (held === 'apart') return fail({ kind: 'not-connected' });
  if (cells.length - judges.size - judged.size + 1 < 1) return fail({ kind: 'no-residual' });
  if (held === 'thin') return fail({ kind: 'not-connected' });
  const { average, columns, df } = twoWay(
    cells.map(({ judge, judged: column, value }) => ({ row: judge, column, value })),
  );
  const tests = columns.map(({ effect, se }) => (isMore(se, 0) ? twoSidedP(effect, se, df) : null));
  const adjusted = holm(tests.map((p) => p ?? 1));
  const scores = columns.map(({ id, effect, se }, place): FairScore => {
    const p = tests[place] ?? null;
    return {
      judged: id,
      fair: average + effect,
      difference: effect,
      se: p === null ? null : se,
      interval: p === null ? null : intervalAround(effect, se, df),
      p,
      apart: (adjusted[place] ?? 1) < 0.05,
    };
  });
  return ok({ average, df, scores });
}
