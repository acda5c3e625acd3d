import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import { Instant } from '#domain/instant.ts';
import { Sketch } from './sketch.ts';

/** What a manuscript was made from: a version of a questionnaire. */
const Origin = z.strictObject({ id: Slug, version: z.int().check(z.positive()) });
type Origin = z.infer<typeof Origin>;

/** A questionnaire that somebody is writing on this device; it changes with every letter, and becomes a version. */
export const Manuscript = z.strictObject({
  id: Id,
  content: Sketch,
  /** Null: from nothing. Of the same name as the content's: the content is to be its next version. */
  from: z.nullable(Origin),
  /** Grows with every change, so that an older copy never overwrites a newer one (F20). */
  revision: z.int().check(z.nonnegative()),
  changedAt: Instant,
});
export type Manuscript = z.infer<typeof Manuscript>;

/** Whether it is to be the next version of what it was made from. */
export const isNextVersion = ({ content, from }: Pick<Manuscript, 'content' | 'from'>): boolean =>
  from?.id === content.id;
