import type { Id } from '#domain/ids.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import { readAssessment } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { AloudPage } from './aloud-page.tsx';

/** `#/a/:assessment/aloud`: what is asked of each, to be read to all. */
export default function AloudRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`to be read aloud ${id}`, async (db) => (await readAssessment(db, id)).value);
  return (
    <Loaded live={live}>
      {(found) => {
        const steps = found && !found.deleted ? stepsOf(found) : [];
        return found && steps.length > 0 ? <AloudPage assessment={found} steps={steps} /> : <NotHere />;
      }}
    </Loaded>
  );
}
