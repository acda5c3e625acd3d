import type { Id } from '#domain/ids.ts';
import { readAssessment } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { AssessmentPaper } from './assessment-paper.tsx';

/** `#/a/:assessment/paper` */
export default function AssessmentPaperRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`paper ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    // Of a show of hands nothing is filled in
    if (!assessment || assessment.deleted || assessment.parts.every(({ hands }) => hands)) return null;
    const { value: partnership } = await readPartnership(db, assessment.partnership);
    const { values: partners } = await readPartners(db, assessment.partnership);
    return { assessment, partnership: partnership?.name ?? '', partners };
  });
  return <Loaded live={live}>{(found) => (found ? <AssessmentPaper {...found} /> : <NotHere />)}</Loaded>;
}
