import * as z from 'zod/mini';
import { Action } from '#domain/actions/action.ts';
import { Published } from '#domain/questionnaire/published.ts';
import { Release, ReleasedShape, type Released } from '#domain/privacy/released.ts';
import { Assessment } from './assessment.ts';
import { Exclusion } from './exclusion.ts';
import { JoinKey } from './join-key.ts';
import { Joint } from './joint.ts';
import { Note } from './note.ts';
import { Partner, Partnership } from './partnership.ts';
import { Response } from './response.ts';
import { Tally } from './tally.ts';

/** All that can come in with a file or leave with one. */
export type Records = {
  readonly partnerships: readonly Partnership[];
  readonly partners: readonly Partner[];
  readonly assessments: readonly Assessment[];
  readonly responses: readonly Response[];
  readonly exclusions: readonly Exclusion[];
  readonly joints: readonly Joint[];
  readonly tallies: readonly Tally[];
  readonly notes: readonly Note[];
  readonly keys: readonly JoinKey[];
  readonly actions: readonly Action[];
  readonly releases: readonly Release[];
  readonly released: readonly Released[];
  /** People's own; of no partnership. */
  readonly questionnaires: readonly Published[];
};
export type Noun = keyof Records;

export const noRecords: Records = {
  partnerships: [],
  partners: [],
  assessments: [],
  responses: [],
  exclusions: [],
  joints: [],
  tallies: [],
  notes: [],
  keys: [],
  actions: [],
  releases: [],
  released: [],
  questionnaires: [],
};

export const RecordsShape = z.strictObject({
  partnerships: z.array(Partnership),
  partners: z.array(Partner),
  assessments: z.array(Assessment),
  responses: z.array(Response),
  exclusions: z.array(Exclusion),
  joints: z.array(Joint),
  tallies: z.array(Tally),
  notes: z.array(Note),
  keys: z.array(JoinKey),
  actions: z.array(Action),
  releases: z.array(Release),
  released: z.array(ReleasedShape),
  questionnaires: z.array(Published),
});
