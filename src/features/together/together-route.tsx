import { jointBases } from '#charts/model/joint-basis.ts';
import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readJoints } from '#storage/joints.ts';
import { useLive } from '#storage/live.tsx';
import { readPartnership } from '#storage/partnerships.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { SettledPage } from './settled-page.tsx';
import { TogetherPage } from './together-page.tsx';
import { takeUpJoints } from '#storage/joints-left.ts';
import { useTakenUp } from '#storage/use-taken-up.ts';

type Of = { readonly assessment: Id };

/** `#/a/:assessment/together`: written down by the keeper while it is open, else shown. */
export default function TogetherRoute({ assessment }: Of) {
  // Only then is anything read: the screen goes on from what it began with.
  return useTakenUp(takeUpJoints) ? <Together assessment={assessment} /> : null;
}

function Together({ assessment: id }: Of) {
  const live = useLive(`together ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted) return null;
    const { value: partnership } = await readPartnership(db, assessment.partnership);
    const { values: joints } = await readJoints(db, id);
    const bases = jointBases(assessment, joints, partnership?.name ?? '');
    return { assessment, bases, joints, keeper: await isKeeper(db, id) };
  });
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found || found.bases.length === 0) return <NotHere />;
        const mayWrite = found.keeper && isOpen(found.assessment);
        return mayWrite ? <TogetherPage {...found} /> : <SettledPage {...found} />;
      }}
    </Loaded>
  );
}
