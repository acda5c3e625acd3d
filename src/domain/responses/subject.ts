import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';

/** Who or what an answer is about: `partnership`, `self`, `partner:<id>` or `pair:<id>:<id>`. */
export const Subject = z
  .string()
  .check(z.regex(/^(partnership|self|partner:[0-9a-f]{32}|pair:[0-9a-f]{32}:[0-9a-f]{32})$/));
export type Subject = z.infer<typeof Subject>;

export const partnership: Subject = 'partnership';

export const aboutPartner = (partner: Id): Subject => `partner:${partner}`;

/** Two partners, whichever comes first: the smaller id leads. */
export const aboutPair = (one: Id, other: Id): Subject =>
  one < other ? `pair:${one}:${other}` : `pair:${other}:${one}`;

/** The partner of the subject's row: the one judged, of a pair the other one; undefined for the whole. */
export function partnerOf(subject: Subject, own: Id): Id | undefined {
  const [first, second] = subject.split(':').slice(1);
  return first === own ? (second ?? first) : first;
}
