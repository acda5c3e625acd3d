import type { Id } from '#domain/ids.ts';
import { missing } from '#domain/privacy/missing.ts';
import { settledOf } from '#domain/responses/joint.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readDrafts } from '#storage/drafts.ts';
import { readJoints } from '#storage/joints.ts';
import { useLive } from '#storage/live.tsx';
import { readPartnership } from '#storage/partnerships.ts';
import { readReceived } from '#storage/releases.ts';
import { readOccasion } from '#storage/occasion.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { AssessmentPage } from './assessment-page.tsx';

/** `#/a/:assessment` */
export default function AssessmentRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`assessment page ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted) return null;
    const { value: partnership } = await readPartnership(db, assessment.partnership);
    const occasion = await readOccasion(db, assessment);
    const { values: drafts } = await readDrafts(db, id);
    const { values: joints } = await readJoints(db, id);
    const received = await readReceived(db, id);
    return {
      assessment,
      partnership: partnership?.name ?? '',
      keeper: await isKeeper(db, id),
      people: new Set(occasion.responses.map(({ respondent }) => respondent)).size,
      missing: missing(occasion),
      released: occasion.releases.length,
      received: received.values.length,
      joint: settledOf(assessment.parts, joints),
      unfinished: drafts.find(({ way, handedOn }) => way === 'own-device' && !handedOn)?.id ?? null,
    };
  });
  return <Loaded live={live}>{(found) => (found ? <AssessmentPage {...found} /> : <NotHere />)}</Loaded>;
}
