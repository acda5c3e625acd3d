import type { Kind } from '#domain/questionnaire/item.ts';

/** In the order in which people look for them; one that is missing here does not compile. */
const places: { readonly [K in Kind]: number } = {
  rating: 0,
  gate: 1,
  ladder: 2,
  matrix: 3,
  step: 4,
  open: 5,
};

export const isKind = (value: string): value is Kind => Object.hasOwn(places, value);

export const allKinds: readonly Kind[] = Object.keys(places).filter(isKind);
