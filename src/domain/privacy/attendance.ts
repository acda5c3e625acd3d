import type { Slug } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Presence } from './released.ts';

/** Who answered which items of one questionnaire at one assessment: no answer is in it (P3). */
export type Attendance = Pick<Assessment, 'weighting' | 'cut'> & {
  readonly questionnaire: Questionnaire;
  readonly form: Slug;
  readonly presences: readonly Presence[];
};

/** An assessment and the one before it that it is compared with, if any. */
export type Attendances = { readonly now: Attendance; readonly before: Attendance | null };
