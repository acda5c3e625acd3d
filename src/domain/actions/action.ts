import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import { PlainDate } from '#domain/responses/plain-date.ts';
import { Stamps } from '#domain/responses/stamp.ts';

export const longestAction = 300;
export const longestWho = 100;

/** What a person typed as a sentence, spaces trimmed and folded; issues carry a code, the words come from i18n. */
const sentence = (longest: number) =>
  z.string().check(
    z.overwrite((text) => text.trim().replaceAll(/\s+/g, ' ')),
    z.minLength(1, 'empty'),
    z.maxLength(longest, 'too-long'),
  );

/** Where it stands. Of a dropped one people say why. */
export const ActionState = z.enum(['agreed', 'under-way', 'done', 'dropped']);
export type ActionState = z.infer<typeof ActionState>;

/** What gave rise to it: an item of a questionnaire, or a whole dimension of it. */
export const ActionSource = z.strictObject({
  questionnaire: Slug,
  dimension: Slug,
  item: z.optional(Slug),
});
export type ActionSource = z.infer<typeof ActionSource>;

/** A follow-up action: what, who, until when. Agreed at one assessment, looked at first at the next. */
export const Action = z.strictObject({
  id: Id,
  partnership: Id,
  /** Where it was agreed. */
  assessment: Id,
  /** Null: it came out of the talk. */
  source: z.nullable(ActionSource),
  what: sentence(longestAction),
  who: sentence(longestWho),
  /** Null: no day was agreed. */
  until: z.nullable(PlainDate),
  state: ActionState,
  /** What was said when its state last changed; of a dropped one why, '' for nothing. */
  said: z.string().check(z.maxLength(longestAction)),
  /** The assessment at which its state was last looked at; null: not yet since it was agreed. */
  reviewed: z.nullable(Id),
  deleted: z.boolean(),
  stamps: Stamps,
});
export type Action = z.infer<typeof Action>;

export const isEnded = ({ state }: Pick<Action, 'state'>): boolean => state === 'done' || state === 'dropped';

/** Those with a day first, the earliest of them first; without one after them; ties by id. */
const byDay = (a: Action, b: Action): number =>
  (a.until ?? '9999').localeCompare(b.until ?? '9999') || (a.id < b.id ? -1 : 1);

/** What was agreed at any of these assessments, in the order of its days. */
export const agreedIn = (actions: readonly Action[], assessments: ReadonlySet<Id>): Action[] =>
  actions.filter((one) => assessments.has(one.assessment) && !one.deleted).toSorted(byDay);

export const agreedAt = (actions: readonly Action[], assessment: Id): Action[] =>
  agreedIn(actions, new Set([assessment]));

/**
 * What comes first at this assessment: actions agreed at earlier ones that have not ended, and those whose end was told
 * here, in the order of their days.
 */
export const carriedTo = (
  actions: readonly Action[],
  { assessment, earlier }: { readonly assessment: Id; readonly earlier: ReadonlySet<Id> },
): Action[] => agreedIn(actions, earlier).filter((one) => !isEnded(one) || one.reviewed === assessment);

/** Still open on a day after the one that was agreed; without a day never. */
export const isLate = (action: Pick<Action, 'state' | 'until'>, today: PlainDate): boolean =>
  !isEnded(action) && action.until !== null && action.until < today;
