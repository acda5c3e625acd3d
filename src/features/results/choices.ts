import type { Basis } from '#charts/model/basis.ts';
import { aboutsOf, seriesOf, type About, type NamedSeries } from './series.ts';

/** Of whom, by which questionnaire. */
export type Choice = { readonly basis: Basis; readonly about: About };

/** Each partner, and the partnership, by each questionnaire that rates them. */
export const choicesOf = (bases: readonly Basis[]): Choice[] =>
  bases.flatMap((basis) => aboutsOf(basis).map((about) => ({ basis, about })));

/** What stands in the address: `?about=<partner>` or `?about=all`, and `in=<questionnaire>`. */
export const addressOf = ({ basis, about }: Choice) => ({
  about: about ?? 'all',
  in: basis.questionnaire.id,
});

/** The choice that the address names; else its first part alone; else the first. Null where there is none. */
export function choiceIn(choices: readonly Choice[], query: URLSearchParams): Choice | null {
  const isAbout = (choice: Choice) => addressOf(choice).about === query.get('about');
  const isIn = (choice: Choice) => addressOf(choice).in === query.get('in');
  return choices.find((one) => isAbout(one) && isIn(one)) ?? choices.find(isAbout) ?? choices[0] ?? null;
}

const levels = ['overall', 'dimension', 'facet', 'item'] as const;

/** All figures of the choice, a list for each level that has some. */
export const figuresOf = ({ basis, about }: Choice) =>
  levels
    .map((level) => ({ level, figures: seriesOf(basis, about, level) }))
    .filter(({ figures }) => figures.length > 0);

/** `?of=facet:transparent`; the overall figure is not named. */
export const nameInAddress = ({ series: { level, id } }: NamedSeries): string | null =>
  level === 'overall' ? null : `${level}:${id}`;

/** The figure that the address names, else the first of all, the overall one. Null where nothing is rated. */
export function figureIn(choice: Choice, query: URLSearchParams): NamedSeries | null {
  const all = figuresOf(choice).flatMap(({ figures }) => figures);
  return all.find((one) => nameInAddress(one) === query.get('of')) ?? all[0] ?? null;
}

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
