import * as z from 'zod/mini';
import { Action } from '#domain/actions/action.ts';
import { Release, ReleasedShape } from '#domain/privacy/released.ts';
import { Published } from '#domain/questionnaire/published.ts';
import { Assessment } from '#domain/responses/assessment.ts';
import { Exclusion } from '#domain/responses/exclusion.ts';
import { JoinKey } from '#domain/responses/join-key.ts';
import { Joint } from '#domain/responses/joint.ts';
import { Note } from '#domain/responses/note.ts';
import { Partner, Partnership } from '#domain/responses/partnership.ts';
import { Response } from '#domain/responses/response.ts';
import { Tally } from '#domain/responses/tally.ts';

/** `Records` as they are checked once more before they are written. */
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
