import * as z from 'zod/mini';
import { Digest, Id, Slug } from '#domain/ids.ts';
import { AnswerValue, FreeText } from './answer.ts';
import { Haste, PairingCode, Way } from './response.ts';
import type { Subject } from './subject.ts';

/** A sitting's answers in the making; it changes with every tap. Its id is the respondent's. */
export const Draft = z.strictObject({
  id: Id,
  assessment: Id,
  partner: Id,
  role: z.optional(Slug),
  pairing: z.optional(PairingCode),
  round: z.int().check(z.gte(1)),
  way: Way,
  /** By `answerKey`. */
  answers: z.record(z.string(), AnswerValue),
  /** By `commentKey`. */
  comments: z.record(z.string(), FreeText),
  haste: z.optional(Haste),
  /** The step the person was at. */
  step: z.int().check(z.nonnegative()),
  /** On a shared device: once it is off the screen it opens only with the code its respondent was shown (F28). */
  handedOn: z.boolean(),
  /** The responses this sitting corrects, by questionnaire. */
  corrects: z.record(Slug, Digest),
  /** Grows with every change, so that of two racing saves the later wins (F20). */
  revision: z.int().check(z.nonnegative()),
});
export type Draft = z.infer<typeof Draft>;

export const answerKey = (questionnaire: Slug, item: Slug, subject: Subject): string =>
  `${questionnaire}|${item}|${subject}`;

export const commentKey = (questionnaire: Slug, dimension: Slug): string => `${questionnaire}|${dimension}`;
