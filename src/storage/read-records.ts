import type { Table } from 'dexie';
import { Action } from '#domain/actions/action.ts';
import type { Id } from '#domain/ids.ts';
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
import { recordTables, type Database } from './database.ts';
import { sift, type Broken } from './read.ts';
import type { Records } from '#domain/responses/records.ts';

/** What is here of all that the other records are or belong to. Rows that cannot be read count as not there. */
export async function readFor(db: Database, theirs: Records): Promise<Records> {
  const assessments = new Set([
    ...theirs.assessments.map(({ id }) => id),
    ...[
      ...theirs.responses,
      ...theirs.exclusions,
      ...theirs.joints,
      ...theirs.tallies,
      ...theirs.notes,
      ...theirs.keys,
      ...theirs.actions,
      ...theirs.releases,
      ...theirs.released,
    ].map(({ assessment }) => assessment),
  ]);
  const partnerships = new Set([
    ...theirs.partnerships.map(({ id }) => id),
    ...[...theirs.partners, ...theirs.assessments, ...theirs.actions].map(({ partnership }) => partnership),
  ]);
  const { records } = await readOf(db, [...partnerships], [...assessments]);
  const partners = await there(db.partners.bulkGet(theirs.partners.map(({ id }) => id)));
  const questionnaires = await there(db.questionnaires.bulkGet(theirs.questionnaires.map(({ id }) => id)));
  return {
    ...records,
    partners: sift(db.partners, Partner, partners).values,
    questionnaires: sift(db.questionnaires, Published, questionnaires).values,
  };
}

export type ReadRecords = { readonly records: Records; readonly broken: readonly Broken[] };

/**
 * Everything of one partnership as it stands at one moment, for a file, and people's own questionnaires, which are of
 * none; what cannot be read comes beside it.
 */
export function readRecords(db: Database, partnership: Id): Promise<ReadRecords> {
  return db.transaction('r', recordTables, async () => {
    const assessments = await db.assessments.where({ partnership }).primaryKeys();
    const { records, broken } = await readOf(db, [partnership], assessments);
    const partners = sift(db.partners, Partner, await db.partners.where({ partnership }).toArray());
    const questionnaires = sift(db.questionnaires, Published, await db.questionnaires.toArray());
    return {
      records: { ...records, partners: partners.values, questionnaires: questionnaires.values },
      broken: [...broken, ...partners.broken, ...questionnaires.broken],
    };
  });
}

async function readOf(db: Database, ids: Id[], assessments: Id[]): Promise<ReadRecords> {
  const of = (table: Pick<Table<unknown>, 'where'>) => table.where('assessment').anyOf(assessments).toArray();
  const partnerships = sift(db.partnerships, Partnership, await there(db.partnerships.bulkGet(ids)));
  const own = sift(db.assessments, Assessment, await there(db.assessments.bulkGet(assessments)));
  const responses = sift(db.responses, Response, await of(db.responses));
  const exclusions = sift(db.exclusions, Exclusion, await of(db.exclusions));
  const joints = sift(db.joints, Joint, await of(db.joints));
  const tallies = sift(db.tallies, Tally, await of(db.tallies));
  const notes = sift(db.notes, Note, await of(db.notes));
  const keys = sift(db.keys, JoinKey, await of(db.keys));
  const actions = sift(db.actions, Action, await of(db.actions));
  const releases = sift(db.releases, Release, await of(db.releases));
  const released = sift(db.released, ReleasedShape, await of(db.released));
  return {
    records: {
      partnerships: partnerships.values,
      partners: [],
      assessments: own.values,
      responses: responses.values,
      exclusions: exclusions.values,
      joints: joints.values,
      tallies: tallies.values,
      notes: notes.values,
      keys: keys.values,
      actions: actions.values,
      releases: releases.values,
      released: released.values,
      questionnaires: [],
    },
    broken: [
      partnerships,
      own,
      responses,
      exclusions,
      joints,
      tallies,
      notes,
      keys,
      actions,
      releases,
      released,
    ].flatMap(({ broken }) => broken),
  };
}

const there = async (rows: PromiseLike<unknown[]>): Promise<unknown[]> =>
  (await rows).filter((row) => row !== undefined);
