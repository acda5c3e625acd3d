import { cellKey } from '#domain/privacy/released.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { changeClaims, type ChangeClaim } from './change-claims.ts';
import { change, type Change, type Series } from './change.ts';
import { scaleOf, type ChartScale } from './scale.ts';

export type ChangesRow = {
  readonly series: Series;
  readonly change: Change;
  /** Since the assessment before; null: nothing may be said. */
  readonly claim: ChangeClaim | null;
};

export type Changes = {
  /** Null: the lines are the partnership's. */
  readonly about: PartnerLook | null;
  readonly rows: readonly ChangesRow[];
  /** Null: the figures have scales of different length. */
  readonly scale: ChartScale | null;
};

/**
 * Several figures about one subject over the assessments, oldest first. `shown`: all series that the page shows, which
 * are adjusted together (C4). Null where the questionnaire has none of the figures.
 */
export function changes(
  bases: readonly Basis[],
  series: readonly Series[],
  shown: readonly Series[] = series,
): Changes | null {
  const latest = bases.at(-1);
  const before = bases.at(-2);
  if (!latest) return null;
  const claims = before ? changeClaims(latest, before, shown) : [];
  const rows = series.flatMap((one): ChangesRow[] => {
    const found = change(bases, one);
    const isSame = (claim: ChangeClaim) => cellKey(claim.series) === cellKey(one);
    return found ? [{ series: one, change: found, claim: claims.find(isSame) ?? null }] : [];
  });
  const [first] = rows;
  if (!first) return null;
  return {
    about: first.change.about,
    rows,
    scale: scaleOf(latest.questionnaire, latest.released.questionnaire.form, series),
  };
}
