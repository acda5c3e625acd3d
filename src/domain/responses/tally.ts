import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import type { ItemName } from './item-name.ts';
import { Stamps } from './stamp.ts';

/** No hall holds more. */
export const mostHands = 999;

const Count = z.int().check(z.gte(0), z.lte(mostHands));

/** How many raised their hands for each point or level, lowest first, and for 'cannot judge'. */
export const Hands = z.strictObject({
  points: z.array(Count).check(z.minLength(2), z.maxLength(10)),
  cannotJudge: Count,
});
export type Hands = z.infer<typeof Hands>;

/**
 * A show of hands about one item: counts, said in the open. No respondent stands behind it, so it is never counted
 * among responses. Changed and joined field by field (`write`, `join`).
 */
export const Tally = z.strictObject({
  assessment: Id,
  questionnaire: Slug,
  item: Slug,
  /** Null: not counted, not yet or not any more. */
  hands: z.nullable(Hands),
  stamps: Stamps,
});
export type Tally = z.infer<typeof Tally>;

export const uncounted = ({ assessment, questionnaire, item }: ItemName): Tally => ({
  assessment,
  questionnaire,
  item,
  hands: null,
  stamps: {},
});
