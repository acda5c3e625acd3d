import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { handsAsked } from '#domain/responses/show-of-hands.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readCame } from '#storage/came.ts';
import { useLive } from '#storage/live.tsx';
import { readTallies } from '#storage/tallies.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { HandsClosed } from './hands-closed.tsx';
import { HandsPage } from './hands-page.tsx';
import { takeUpTallies } from '#storage/tallies-left.ts';
import { useTakenUp } from '#storage/use-taken-up.ts';

type Of = { readonly assessment: Id };

/** `#/a/:assessment/hands`: for its keeper. */
export default function HandsRoute({ assessment }: Of) {
  // Only then is anything read: the screen goes on from what it began with.
  return useTakenUp(takeUpTallies) ? <Hands assessment={assessment} /> : null;
}

function Hands({ assessment: id }: Of) {
  const live = useLive(`show of hands ${id}`, async (db) => {
    const { value: assessment } = await readAssessment(db, id);
    if (!assessment || assessment.deleted || !(await isKeeper(db, id))) return null;
    const { values: tallies } = await readTallies(db, id);
    const came = await readCame(db, id);
    const here = assessment.expected.map((one) => came.find(({ partner }) => partner === one.partner) ?? one);
    const people = here.reduce((sum, one) => sum + one.people, 0);
    return { assessment, asked: handsAsked(assessment), tallies, people };
  });
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found || found.asked.length === 0) return <NotHere />;
        return isOpen(found.assessment) ? <HandsPage {...found} /> : <HandsClosed {...found} />;
      }}
    </Loaded>
  );
}
