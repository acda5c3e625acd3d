import * as z from 'zod/mini';
import { Digest, Id, Slug } from '#domain/ids.ts';
import { Answer, Comment } from './answer.ts';

export const Way = z.enum(['own-device', 'shared-device', 'paper', 'consensus', 'scan']);
export type Way = z.infer<typeof Way>;

/** Whether a device was used on which others answer too (F28); a partner's people agree around any one. */
export const isShared = (way: Way): boolean => way === 'shared-device' || way === 'consensus';

/** Kept by the person, so that two of their sittings can be compared (C3); never shown to anybody. */
export const PairingCode = z.string().check(z.regex(/^[0-9a-f]{32}$|^\p{L}{2,20}\d{2}$/u));

const times = z.int().check(z.nonnegative());

/** C5: taps less than a second after the one before, of all that had one before. Nothing else of time is kept. */
export const Haste = z.strictObject({ quick: times, taps: times });
export type Haste = z.infer<typeof Haste>;

const body = {
  assessment: Id,
  questionnaire: z.strictObject({ id: Slug, version: z.int(), form: Slug }),
  /** A random id for one sitting; of a paper form with a code the one that follows from it (decision 021). */
  respondent: Id,
  partner: Id,
  /** The id of one of the roles of the assessment's cut. */
  role: z.optional(Slug),
  pairing: z.optional(PairingCode),
  round: z.int().check(z.gte(1)),
  way: Way,
  answers: z.array(Answer).check(z.maxLength(10_000)),
  comments: z.array(Comment).check(z.maxLength(1000)),
  /** Of the whole sitting, whichever questionnaire was tapped. */
  haste: z.optional(Haste),
  /** The response that this one corrects. */
  replaces: z.optional(Digest),
};

export const ResponseBody = z.strictObject(body);
export type ResponseBody = z.infer<typeof ResponseBody>;

/** One respondent's answers to one questionnaire; never changed, a correction is a new one. */
export const Response = z.strictObject({ id: Digest, ...body });
export type Response = z.infer<typeof Response>;
