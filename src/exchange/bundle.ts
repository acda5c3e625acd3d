import * as z from 'zod/mini';
import { Action } from '#domain/actions/action.ts';
import { Digest, Id } from '#domain/ids.ts';
import { Release, ReleasedShape } from '#domain/privacy/released.ts';
import { isUnaskable } from '#domain/questionnaire/askable-errors.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Path } from '#domain/questionnaire/error.ts';
import { Published } from '#domain/questionnaire/published.ts';
import { Assessment } from '#domain/responses/assessment.ts';
import { Exclusion } from '#domain/responses/exclusion.ts';
import { JoinKey } from '#domain/responses/join-key.ts';
import { Joint } from '#domain/responses/joint.ts';
import { Note } from '#domain/responses/note.ts';
import { Name, Partner, Partnership } from '#domain/responses/partnership.ts';
import { PlainDate } from '#domain/responses/plain-date.ts';
import { Response } from '#domain/responses/response.ts';
import { Tally } from '#domain/responses/tally.ts';

/**
 * Raised when an older app could not read what a newer one writes; files of the older versions are read too.
 * 2: ladders, the groups of single partners and of the cut, how quickly a sitting was tapped.
 * 3: what all agreed on, people's own questionnaires, questionnaires that all settle together, half a ladder, stages that were passed over,
 *    gates by the key of their cell, answers to open questions.
 * 4: follow-up actions.
 * 5: shows of hands, notes of the talk, keys to what phones seal, parts that ask by a show of hands or only some items, second votes.
 */
export const bundleVersion = 5;

const head = {
  format: z.literal('pacts-survey'),
  version: z.literal([1, 2, 3, 4, bundleVersion]),
  /** SHA-256 over the canonical JSON (RFC 8785) of all the other fields. */
  checksum: Digest,
};

/** The place of the first error; what would not be asked any more was asked once, and is no error here. */
function faultIn(questionnaire: unknown): Path | undefined {
  const checked = readQuestionnaire(questionnaire);
  return checked.ok ? undefined : checked.error.find((error) => !isUnaskable(error))?.path;
}

/** An assessment whose questionnaires hold: the app asks and scores by them. */
const CheckedAssessment = Assessment.check((context) => {
  for (const [index, { questionnaire }] of context.value.parts.entries()) {
    const path = faultIn(questionnaire);
    if (path) {
      context.issues.push({
        code: 'custom',
        input: questionnaire,
        path: ['parts', index, 'questionnaire', ...path],
      });
    }
  }
});

/** A questionnaire of people's own that holds. */
const CheckedPublished = Published.check(({ value: { questionnaire }, issues }) => {
  const path = faultIn(questionnaire);
  if (path) issues.push({ code: 'custom', input: questionnaire, path: ['questionnaire', ...path] });
});

/** Files before version 3 hold none. */
const joints = z.prefault(z.array(Joint), []);
/** Files before version 4 hold none. */
const actions = z.prefault(z.array(Action), []);

/** Files before version 5 hold none. */
const tallies = z.prefault(z.array(Tally), []);
const notes = z.prefault(z.array(Note), []);

/** The tables of a full file, by the noun of each row. */
export const tables = {
  partnerships: Partnership,
  partners: Partner,
  assessments: CheckedAssessment,
  responses: Response,
  exclusions: Exclusion,
  joints: Joint,
  tallies: Tally,
  notes: Note,
  keys: JoinKey,
  actions: Action,
  releases: Release,
  released: ReleasedShape,
  questionnaires: CheckedPublished,
};

const TableName = z.keyof(z.strictObject(tables));
export type TableName = z.infer<typeof TableName>;

/** A row that the app which wrote the file could not use: its JSON as it lay in the storage, so that nothing is lost. */
export const Unread = z.strictObject({ table: TableName, json: z.string() });
export type Unread = z.infer<typeof Unread>;

/** What the receiver is told when the assessment is not on the device. */
export const Addressee = z.strictObject({
  partnership: Id,
  partnershipName: Name,
  assessment: Id,
  title: Name,
  date: PlainDate,
});
export type Addressee = z.infer<typeof Addressee>;

/** One respondent's responses to one assessment, for its keeper; nothing of others. */
export const AnswersFile = z.strictObject({
  ...head,
  kind: z.literal('answers'),
  to: Addressee,
  responses: z.array(Response),
  /** Responses whose respondent took back the consent. */
  withdrawn: z.array(Digest),
});
export type AnswersFile = z.infer<typeof AnswersFile>;

/** One partnership for everybody: invitation and results; what all agreed on, raised their hands for, said and mean to do, and what has passed the privacy filter. */
export const ResultsFile = z.strictObject({
  ...head,
  kind: z.literal('results'),
  partnerships: z.array(Partnership).check(z.length(1)),
  partners: z.array(Partner),
  assessments: z.array(CheckedAssessment),
  joints,
  tallies,
  notes,
  actions,
  released: z.array(ReleasedShape),
});
export type ResultsFile = z.infer<typeof ResultsFile>;

/** Everything, for another keeper or as a backup. */
export const FullFile = z.strictObject({
  ...head,
  kind: z.literal('full'),
  partnerships: z.array(Partnership),
  partners: z.array(Partner),
  assessments: z.array(CheckedAssessment),
  responses: z.array(Response),
  exclusions: z.array(Exclusion),
  joints,
  tallies,
  notes,
  /** Never in a file that is not sealed (`writeFull`); before version 5 there are none. */
  keys: z.prefault(z.array(JoinKey), []),
  actions,
  releases: z.array(Release),
  released: z.array(ReleasedShape),
  /** Files before version 3 hold none. */
  questionnaires: z.prefault(z.array(CheckedPublished), []),
  /** Of its assessments those that its writer keeps: who takes the file in keeps them too. */
  kept: z.array(Id),
  unread: z.array(Unread),
});
export type FullFile = z.infer<typeof FullFile>;

export const Bundle = z.discriminatedUnion('kind', [AnswersFile, ResultsFile, FullFile]);
export type Bundle = z.infer<typeof Bundle>;
export type BundleKind = Bundle['kind'];
