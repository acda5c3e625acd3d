import type { Action } from '#domain/actions/action.ts';
import type { Release, Released } from '#domain/privacy/released.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Tally } from '#domain/responses/tally.ts';

/** All that can lie in a file, as plain lists, for the storage to merge. */
export type Nouns = {
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
  readonly questionnaires: readonly Published[];
};

export const noNouns: Nouns = {
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
