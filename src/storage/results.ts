import type { Action } from '#domain/actions/action.ts';
import { countedIn, type CountedAssessment } from '#domain/columns/counted-part.ts';
import type { Id } from '#domain/ids.ts';
import { liveResults } from '#domain/privacy/live.ts';
import { attended, missing, type Attended } from '#domain/privacy/missing.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Joint } from '#domain/responses/joint.ts';
import type { Note } from '#domain/responses/note.ts';
import type { Partner, Partnership } from '#domain/responses/partnership.ts';
import type { Tally } from '#domain/responses/tally.ts';
import { readActions } from './actions.ts';
import { isKeeper, readAssessments } from './assessments.ts';
import { readCame } from './came.ts';
import { readCounting } from './counting.ts';
import type { Database } from './database.ts';
import { readJoints } from './joints.ts';
import { readNotes } from './notes.ts';
import { readPartners, readPartnership } from './partnerships.ts';
import { readReceived, readReleases } from './releases.ts';
import { readTallies } from './tallies.ts';

export type AssessmentResults = {
  readonly assessment: Assessment;
  readonly keeper: boolean;
  /** One a questionnaire; none before the first release, and on a device that got no results. */
  readonly released: readonly Released[];
  /** What all agreed on, for everybody to see. */
  readonly joints: readonly Joint[];
  /** What was counted by shows of hands, and what was said when all talked about it, for everybody too. */
  readonly tallies: readonly Tally[];
  readonly notes: readonly Note[];
  /** Still awaited, as this device knows it (P7); by partner only where answers stand under the partner's name. */
  readonly awaited: number;
  readonly attended: readonly Attended[] | null;
};

export type PartnershipResults = {
  readonly partnership: Partnership;
  readonly partners: readonly Partner[];
  /** What they mean to do, those that were taken back among them. */
  readonly actions: readonly Action[];
  /** Newest first. */
  readonly assessments: readonly AssessmentResults[];
};

/** What may be seen of every assessment of the partnership: the keeper's own, else what a results file brought. */
export async function readResults(db: Database, id: Id): Promise<PartnershipResults | null> {
  const { value: partnership } = await readPartnership(db, id);
  if (!partnership) return null;
  const { values: partners } = await readPartners(db, id);
  const { values: actions } = await readActions(db, id);
  const { values: assessments } = await readAssessments(db, id);
  const all = await Promise.all(assessments.map((assessment) => readCounting(db, assessment)));
  const results = all.map(async (counted): Promise<AssessmentResults> => {
    const { assessment, counting } = counted;
    const keeper = await isKeeper(db, assessment.id);
    const released = keeper
      ? await ownResults(db, counted, all)
      : (await readReceived(db, assessment.id)).values;
    const responses = countedIn(counting);
    const came = await readCame(db, assessment.id);
    const awaited = missing({ assessment, responses, came });
    const { values: joints } = await readJoints(db, assessment.id);
    const { values: tallies } = await readTallies(db, assessment.id);
    const { values: notes } = await readNotes(db, assessment.id);
    const there = attended({ assessment, responses, came });
    return { assessment, keeper, released, joints, tallies, notes, awaited, attended: there };
  });
  return { partnership, partners, actions, assessments: await Promise.all(results) };
}

/**
 * How many responses the results of a partnership rest on. It touches all that they are made from, so that a live
 * query that asks hears of every change.
 */
export async function responsesBehind(db: Database, id: Id): Promise<number> {
  await readPartnership(db, id);
  await readPartners(db, id);
  await readActions(db, id);
  const { values } = await readAssessments(db, id);
  const counts = values.map(async ({ id: assessment }) => {
    for (const table of [db.exclusions, db.joints, db.tallies, db.notes, db.releases, db.released])
      await table.where({ assessment }).count();
    await isKeeper(db, assessment);
    await readCame(db, assessment);
    return db.responses.where({ assessment }).count();
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** By partner live; anonymous the last release, nothing before the first. */
async function ownResults(
  db: Database,
  counted: CountedAssessment,
  all: readonly CountedAssessment[],
): Promise<readonly Released[]> {
  const { id, mode } = counted.assessment;
  if (mode === 'anonymous') return (await readReleases(db, id)).values.at(-1)?.released ?? [];
  const others = all.filter((other) => other !== counted && other.assessment.mode === 'by-partner');
  return liveResults(counted, others);
}
