import * as z from 'zod/mini';
import { Slug } from '#domain/ids.ts';
import { PlainDate } from './plain-date.ts';
import { Subject } from './subject.ts';

const Level = z.int().check(z.gte(1), z.lte(10));

/** Longest text of an answer or a comment, in characters. */
export const longestText = 2000;
export const FreeText = z.string().check(z.regex(/\S/), z.maxLength(longestText));

/** An answer of its own, never a number (S1). */
export const cannotJudge = 'cannot-judge';

export const GateValue = z.enum(['yes', 'partly', 'not-yet']);
export type GateValue = z.infer<typeof GateValue>;

const Passed = z.literal(cannotJudge);

/**
 * What was chosen, by the kind of the item: rating, gate, open, ladder, matrix (a level a stage), step. A ladder and a
 * matrix take several taps: what is chosen so far is kept.
 */
export const AnswerValue = z.union([
  Level,
  GateValue,
  Passed,
  z.strictObject({ text: FreeText }),
  z.strictObject({ now: Level, wished: z.optional(Level) }),
  z.strictObject({ stages: z.record(Slug, z.union([Level, Passed])) }),
  z.strictObject({ done: z.boolean(), date: z.optional(PlainDate), proof: z.optional(FreeText) }),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

export const Answer = z.strictObject({ item: Slug, subject: Subject, value: AnswerValue });
export type Answer = z.infer<typeof Answer>;

export const Comment = z.strictObject({ dimension: Slug, subject: z.optional(Subject), text: FreeText });
export type Comment = z.infer<typeof Comment>;
