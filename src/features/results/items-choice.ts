import type { Basis } from '#charts/model/basis.ts';
import { itemsAbout, kindAbout, type ItemsAbout, type ItemsOrder } from '#charts/model/items.ts';
import { itemsAbouts } from '#charts/model/items-abouts.ts';
import type { Dimension } from '#domain/questionnaire/questionnaire.ts';

/** What the address of the page chooses, and from what. */
export type ItemsChoice = {
  readonly basis: Basis;
  readonly about: ItemsAbout;
  readonly abouts: readonly ItemsAbout[];
  /** Null: the items of all dimensions. */
  readonly of: string | null;
  readonly dimensions: readonly Dimension[];
  readonly order: ItemsOrder;
};

export const orders = ['questionnaire', 'spread', 'score'] as const satisfies readonly ItemsOrder[];

/** What the address leaves out, or what is not there, falls back to the first; null where nothing is rated. */
export function itemsChoice(bases: readonly Basis[], query: URLSearchParams): ItemsChoice | null {
  const rating = bases.filter(rates);
  const basis = rating.find(({ questionnaire }) => questionnaire.id === query.get('q')) ?? rating[0];
  if (!basis) return null;
  const abouts = itemsAbouts(basis);
  const about = abouts.find((one) => one === query.get('about')) ?? abouts[0];
  if (about === undefined) return null;
  const asked = itemsAbout(basis.questionnaire, basis.released.questionnaire.form, kindAbout(about));
  const dimensions = basis.questionnaire.dimensions.filter(({ id }) =>
    asked.some(({ dimension }) => dimension === id),
  );
  return {
    basis,
    about,
    abouts,
    of: dimensions.find(({ id }) => id === query.get('of'))?.id ?? null,
    dimensions,
    order: orders.find((order) => order === query.get('sort')) ?? 'questionnaire',
  };
}

export const rates = (basis: Basis): boolean => itemsAbouts(basis).length > 0;
