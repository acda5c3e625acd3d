import * as z from 'zod/mini';
import { Slug } from '#domain/ids.ts';
import { Text } from './text.ts';

/** What an item is about: each other partner (and the own one), two partners, the whole, or who answers. */
export const SubjectKind = z.enum(['partner', 'pair', 'partnership', 'self']);
export type SubjectKind = z.infer<typeof SubjectKind>;

const base = {
  id: Slug,
  subject: SubjectKind,
  dimension: Slug,
  text: Text,
  /** The same idea in another instrument carries the same name, so that a set asks it once. */
  crosswalk: z.optional(Slug),
};

const rating = z.strictObject({
  ...base,
  kind: z.literal('rating'),
  facet: z.optional(Slug),
  scale: Slug,
  reversed: z.optional(z.boolean()),
});
const gate = z.strictObject({ ...base, kind: z.literal('gate') });
const ladder = z.strictObject({
  ...base,
  kind: z.literal('ladder'),
  levels: z.array(Text).check(z.minLength(2), z.maxLength(10)),
});
const matrix = z.strictObject({
  ...base,
  kind: z.literal('matrix'),
  levels: z.array(Text).check(z.minLength(2), z.maxLength(10)),
  stages: z.array(z.strictObject({ id: Slug, title: Text })).check(z.minLength(1), z.maxLength(12)),
  /** The level wished for at every stage, 1 for the lowest; more than the aim is not 'better' (S6). */
  aim: z.int().check(z.positive()),
});
const step = z.strictObject({ ...base, kind: z.literal('step') });
const open = z.strictObject({ ...base, kind: z.literal('open') });

export const Item = z.discriminatedUnion('kind', [rating, gate, ladder, matrix, step, open]);
export type Item = z.infer<typeof Item>;
export type Kind = Item['kind'];

/** A stage of a matrix, among the items: it has figures of its own. */
export const stageId = (item: Slug, stage: Slug): string => `${item}.${stage}`;

export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;
