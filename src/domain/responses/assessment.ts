import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Cut } from './cut.ts';
import { Name } from './partnership.ts';
import { PlainDate } from './plain-date.ts';
import { Stamps } from './stamp.ts';

/** P1: what is promised to the respondents. */
export const Mode = z.enum(['by-partner', 'anonymous']);
export type Mode = z.infer<typeof Mode>;

/** R2: each judging partner one voice, or each respondent one voice. */
export const Weighting = z.enum(['partner', 'respondent']);
export type Weighting = z.infer<typeof Weighting>;

/** The smallest number of respondents behind a figure of an anonymous assessment (P2). */
export const smallestK = 3;

export const Part = z.strictObject({
  questionnaire: Questionnaire,
  form: Slug,
  /** Asked of all in the room at once by a show of hands (tally.ts), of nobody alone. */
  hands: z.optional(z.literal(true)),
  /** Only these items of the form are asked; all of them where it is not given. */
  items: z.optional(z.array(Slug).check(z.minLength(1))),
});
export type Part = z.infer<typeof Part>;

/** Whether each respondent is asked; else all settle it together (joint.ts) or raise their hands (tally.ts). */
export const asksEach = ({ questionnaire, hands }: Part): boolean => !questionnaire.joint && !hands;

export const Expected = z.strictObject({ partner: Id, people: z.int().check(z.gte(0), z.lte(999)) });
export type Expected = z.infer<typeof Expected>;

/** What every respondent is told before the first answer. */
export const Keeper = z.strictObject({
  name: Name,
  purpose: z.string().check(z.regex(/\S/), z.maxLength(300)),
  until: z.string().check(z.regex(/\S/), z.maxLength(100)),
});
export type Keeper = z.infer<typeof Keeper>;

export const Assessment = z.strictObject({
  id: Id,
  partnership: Id,
  date: PlainDate,
  title: Name,
  /** Each questionnaire is kept whole, so that an app update cannot take it away (F18). */
  parts: z.array(Part).check(z.minLength(1)),
  mode: Mode,
  k: z.int().check(z.gte(smallestK), z.lte(20)),
  weighting: Weighting,
  cut: z.nullable(Cut),
  /** The partners that take part, in the order of their rows. */
  expected: z.array(Expected).check(z.minLength(2)),
  reference: z.enum(['last-meeting', 'last-three-months']),
  /** A second vote on some items, after all talked about what the first one (`of`) found (second-vote.ts). */
  again: z.optional(z.strictObject({ of: Id })),
  keeper: Keeper,
  /** Times it was closed or opened again: 0 open, 1 closed, 2 open again, … The greater wins a merge. */
  turn: z.int().check(z.nonnegative()),
  deleted: z.boolean(),
  stamps: Stamps,
});
export type Assessment = z.infer<typeof Assessment>;

/** Answers stand under the partner's name, as all were told (P1): of these alone raw answers may be looked at. */
export type ByPartner = Assessment & { readonly mode: 'by-partner' };

export const isByPartner = (assessment: Assessment): assessment is ByPartner =>
  assessment.mode === 'by-partner';

/** Whose meeting it was: a second vote belongs to that of its first one. */
export const meetingOf = ({ id, again }: Pick<Assessment, 'id' | 'again'>): Id => again?.of ?? id;

export const isOpen = (assessment: Assessment): boolean => assessment.turn % 2 === 0;

/** What may never change after the first answer (P1, P6). */
export const frozenFields = [
  'parts',
  'mode',
  'k',
  'weighting',
  'cut',
  'expected',
  'reference',
  'again',
] as const;
