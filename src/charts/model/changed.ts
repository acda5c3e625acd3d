import type { Basis } from './basis.ts';
import { changeClaims, type ChangeClaim } from './change-claims.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import { basesUpTo, type ToldPartnership } from './bases.ts';
import { isSameInstrument } from './same-instrument.ts';
import { aboutsOf, seriesOf, type About, type NamedSeries } from './series.ts';
import { stillComparable } from './still-comparable.ts';

export type Turned = { readonly about: About; readonly named: NamedSeries; readonly claim: ChangeClaim };

export type Changed = {
  readonly basis: Basis;
  /** The day of the assessment before. */
  readonly before: PlainDate;
  /** Whether any figure can be compared with it. */
  readonly isComparable: boolean;
  /** Whether another version or form was asked then: only the items of both are compared. */
  readonly isOther: boolean;
  /**
   * What is shown to have changed, of all overall figures and, adjusted together, of all facets and dimensions, and of
   * the items still the same where these are not.
   */
  readonly turned: readonly Turned[];
};

/** What has changed since the assessment before (C3, C4); null for the first one with the questionnaire. */
export function changedIn(all: ToldPartnership, basis: Basis): Changed | null {
  const before = basesUpTo(all, basis).at(-2);
  if (!before) return null;
  const shown = lookedAt(basis, before);
  const series = shown.map(({ named }) => named.series);
  const claims = new Map(changeClaims(basis, before, series).map((claim) => [cellKey(claim.series), claim]));
  return {
    basis,
    before: before.date,
    isComparable: claims.size > 0,
    isOther: !isSameInstrument(basis, before),
    turned: shown.flatMap(({ about, named }) => {
      const claim = claims.get(cellKey(named.series));
      return claim?.verdict === 'up' || claim?.verdict === 'down' ? [{ about, named, claim }] : [];
    }),
  };
}

/** C4: all that is looked at together since an assessment before: overall figures, their parts, and items where these differ. */
export const lookedAt = (basis: Basis, before: Basis): Pick<Turned, 'about' | 'named'>[] =>
  aboutsOf(basis).flatMap((about) => {
    const figures = figuresOf(basis, about);
    const parts = figures.filter(({ series }) => series.level !== 'overall');
    const items = parts.flatMap((part) => stillComparable([before, basis], { basis, about }, part));
    return [...figures, ...items].map((named) => ({ about, named }));
  });

function figuresOf(basis: Basis, about: About): NamedSeries[] {
  const facets = seriesOf(basis, about, 'facet');
  const parts = facets.length > 0 ? facets : seriesOf(basis, about, 'dimension');
  return [...seriesOf(basis, about, 'overall'), ...parts];
}
