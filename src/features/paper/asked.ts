import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { About, Block } from './block.ts';

export type Asked<I extends Item> = {
  readonly item: I;
  readonly questionnaire: Questionnaire;
  /** Its place on the sheet, from 1. */
  readonly number: number;
  /** At most six; none where it is about the whole, or about oneself. */
  readonly about: readonly About[];
  /** Tells apart what is printed twice, for some partners and then for the others. */
  readonly run: string;
};

export const keyOf = ({ item, questionnaire, run }: Asked<Item>): string =>
  `${questionnaire.id} ${item.id} ${run}`;

/** Stay on one page, if there is one that holds them. */
export const chained = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => ({ ...block, keep: index < blocks.length - 1 }));
