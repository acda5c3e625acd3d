import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { handsAsked } from '#domain/responses/show-of-hands.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { readTallies } from '#storage/tallies.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { HandsPage } from './hands-page.tsx';
import { useTakenUp } from './use-taken-up.ts';

type Of = { readonly assessment: Id };

/** `#/a/:assessment/hands`: for its keeper, while it is open. */
export default function HandsRoute({ assessment }: Of) {
  // Only then is anything read: the screen goes on from what it began with.
  return useTakenUp() ? <Hands assessment={assessment} /> : null;
}

function Hands({ assessment: id }: Of) {
  const live = useLive(`show of hands ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted || !isOpen(assessment) || !(await isKeeper(db, id))) return null;
    const { values: tallies } = await readTallies(db, id);
    return { assessment, asked: handsAsked(assessment), tallies };
  });
  return (
    <Loaded live={live}>
      {(found) => (found && found.asked.length > 0 ? <HandsPage {...found} /> : <NotHere />)}
    </Loaded>
  );
}
