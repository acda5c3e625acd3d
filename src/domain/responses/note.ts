import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import type { ItemName } from './item-name.ts';
import { Stamps } from './stamp.ts';

/** Characters of what is written down while all talk. */
export const longestNote = 1000;

/** What was said about one item when all talked about it, as the facilitator wrote it down. Joined field by field. */
export const Note = z.strictObject({
  assessment: Id,
  questionnaire: Slug,
  item: Slug,
  /** '' for nothing, not yet or not any more. */
  text: z.string().check(z.maxLength(longestNote)),
  stamps: Stamps,
});
export type Note = z.infer<typeof Note>;

export const unwritten = ({ assessment, questionnaire, item }: ItemName): Note => ({
  assessment,
  questionnaire,
  item,
  text: '',
  stamps: {},
});
