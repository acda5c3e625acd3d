import type { Id } from '#domain/ids.ts';
import { missing } from '#domain/privacy/missing.ts';
import { settledOf } from '#domain/responses/joint.ts';
import { readActionsAt } from '#storage/actions-at.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readAttending } from '#storage/attending.ts';
import { readCame } from '#storage/came.ts';
import { readDrafts } from '#storage/drafts.ts';
import { readJoints } from '#storage/joints.ts';
import { useLive } from '#storage/live.tsx';
import { readPartnership } from '#storage/partnerships.ts';
import { readReceived, readReleases } from '#storage/releases.ts';
import { readTallies } from '#storage/tallies.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { AssessmentPage } from './assessment-page.tsx';

/** `#/a/:assessment` */
export default function AssessmentRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`assessment page ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted) return null;
    const { value: partnership } = await readPartnership(db, assessment.partnership);
    const { values: drafts } = await readDrafts(db, id);
    const { values: joints } = await readJoints(db, id);
    const { values: tallies } = await readTallies(db, id);
    const received = await readReceived(db, id);
    const releases = await readReleases(db, id);
    const keeper = await isKeeper(db, id);
    const responses = await readAttending(db, assessment);
    const { carried, agreed } = await readActionsAt(db, assessment);
    return {
      assessment,
      partnership: partnership?.name ?? '',
      keeper,
      people: new Set(responses.map(({ respondent }) => respondent)).size,
      missing: missing({ assessment, responses, came: await readCame(db, id) }),
      released: releases.values.length,
      received: received.values.length,
      joint: settledOf(assessment.parts, joints),
      counted: tallies.some(({ hands }) => hands !== null),
      actions: { carried: carried.length, agreed: agreed.length },
      unfinished: drafts.find(({ way, handedOn }) => way === 'own-device' && !handedOn)?.id ?? null,
    };
  });
  return <Loaded live={live}>{(found) => (found ? <AssessmentPage {...found} /> : <NotHere />)}</Loaded>;
}
