import type { Id } from '#domain/ids.ts';
import { asksEach, isOpen } from '#domain/responses/assessment.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { PassPage } from './pass-page.tsx';

/** `#/a/:assessment/pass`: for its keeper, while it is open; while the device is passed round `EndPage` stands here. */
export default function PassRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`to pass round ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted) return null;
    const isOffered = isOpen(assessment) && assessment.parts.some(asksEach) && (await isKeeper(db, id));
    return isOffered ? assessment : null;
  });
  return <Loaded live={live}>{(found) => (found ? <PassPage assessment={found} /> : <NotHere />)}</Loaded>;
}
