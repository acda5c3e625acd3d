import type { Action } from '#domain/actions/action.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Release, Released } from '#domain/privacy/released.ts';
import type { Assessment } from './assessment.ts';
import type { Exclusion } from './exclusion.ts';
import type { JoinKey } from './join-key.ts';
import type { Joint } from './joint.ts';
import type { Note } from './note.ts';
import type { Partner, Partnership } from './partnership.ts';
import type { Response } from './response.ts';
import type { Tally } from './tally.ts';

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
