import type { Id } from '#domain/ids.ts';
import type { Action } from '#domain/actions/action.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment, ByPartner } from '#domain/responses/assessment.ts';
import type { Countable } from '#domain/responses/countable.ts';
import type { Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Tally } from '#domain/responses/tally.ts';

/** Of one assessment, what everybody may see. */
export type DataOccasion = {
  readonly assessment: Assessment;
  readonly released: readonly Released[];
  readonly joints: readonly Joint[];
  readonly tallies: readonly Tally[];
  readonly notes: readonly Note[];
};

/** What everybody may see of a partnership: figures that passed the privacy filter, and what was said in the open. */
export type DataInput = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  readonly actions: readonly Action[];
  /** In any order. */
  readonly assessments: readonly DataOccasion[];
  /** Of assessments that may not be among these, but that changes are against. */
  readonly days?: Readonly<Record<Id, string>>;
};

/** For the keeper. An anonymous assessment fits in here nowhere: its answers leave in the sealed full file alone. */
export type RawAnswers = { readonly assessment: ByPartner; readonly counted: Countable };

/** Oldest first; of one day the first vote before the second, then by title and id. */
export const inTime = <T extends { readonly assessment: Assessment }>(occasions: readonly T[]): T[] =>
  occasions.toSorted(({ assessment: a }, { assessment: b }) => {
    const [mine, other] = [keyOf(a), keyOf(b)];
    return mine < other ? -1 : mine > other ? 1 : 0;
  });

const keyOf = ({ date, again, title, id }: Assessment): string => [date, again ? 1 : 0, title, id].join(' ');
