import type { Id } from '#domain/ids.ts';
import { useLive } from '#storage/live.tsx';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readJoined } from '#storage/joined.ts';
import { readToHandIn } from '#storage/to-hand-in.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { HandInPage } from './hand-in-page.tsx';

type HandInRouteProps = {
  readonly assessment: Id;
  /** The respondent; the assessment for what was taken back. */
  readonly of: Id;
};

/** `#/a/:assessment/hand-in/:respondent` */
export default function HandInRoute({ assessment: id, of }: HandInRouteProps) {
  const live = useLive(`to hand in ${of} of ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted || (await isKeeper(db, id))) return null;
    return { assessment, joined: await readJoined(db, id), what: await readToHandIn(db, id, of) };
  });
  return <Loaded live={live}>{(found) => (found ? <HandInPage {...found} /> : <NotHere />)}</Loaded>;
}
