import type { Basis } from './basis.ts';
import { aboutsOf, seriesOf, type About, type NamedSeries } from './series.ts';

/** Of whom, by which questionnaire. */
export type Choice = { readonly basis: Basis; readonly about: About };

/** Each partner, and the partnership, by each questionnaire that rates them. */
export const choicesOf = (bases: readonly Basis[]): Choice[] =>
  bases.flatMap((basis) => aboutsOf(basis).map((about) => ({ basis, about })));

const levels = ['overall', 'dimension', 'facet', 'item'] as const;

/** All figures of the choice, a list for each level that has some. */
export const figuresOf = ({ basis, about }: Choice) =>
  levels
    .map((level) => ({ level, figures: seriesOf(basis, about, level) }))
    .filter(({ figures }) => figures.length > 0);

/** What stands one level below a figure: its facets, its items; of an item nothing. */
export function partsOf({ basis, about }: Choice, { series: { level, id } }: NamedSeries): NamedSeries[] {
  const { questionnaire } = basis;
  const items = (where: { facet?: string; dimension?: string }) =>
    seriesOf(basis, about, 'item').filter(({ series }) => {
      const item = questionnaire.items.find((one) => one.id === series.id);
      return (
        item?.kind === 'rating' &&
        (where.facet === undefined || item.facet === where.facet) &&
        (where.dimension === undefined || item.dimension === where.dimension)
      );
    });
  switch (level) {
    case 'overall':
      return seriesOf(basis, about, 'dimension');
    case 'dimension': {
      const within = questionnaire.dimensions.find((one) => one.id === id)?.facets.map((facet) => facet.id);
      const facets = seriesOf(basis, about, 'facet').filter(({ series }) => within?.includes(series.id));
      return facets.length > 0 ? facets : items({ dimension: id });
    }
    case 'facet':
      return items({ facet: id });
    case 'item':
      return [];
  }
}
