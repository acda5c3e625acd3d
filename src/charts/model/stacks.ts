import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis } from './basis.ts';
import { items, type ItemRow, type ItemsAbout } from './items.ts';

export type Stacks = {
  readonly about: ItemsAbout;
  readonly row: ItemRow;
  /** The title of its dimension. */
  readonly dimension: Text;
};

/** All answers to one item, one by one; null where the form does not rate it. */
export function stacks(basis: Basis, about: ItemsAbout, item: string): Stacks | null {
  const row = items(basis, { about, order: 'questionnaire' })?.rows.find(({ id }) => id === item);
  const dimension = basis.questionnaire.dimensions.find(({ id }) => id === row?.dimension);
  return row && dimension ? { about, row, dimension: dimension.title } : null;
}
