import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { resultsBeside } from '#workers/read-results.ts';
import { readWall, type WallFound } from './read-wall.ts';
import { slidesWhenClosed } from './slides-when-closed.ts';
import { slidesWhileOpen } from './slides.ts';
import { WallPage } from './wall-page.tsx';

/** `#/a/:assessment/wall`: what its keeper shows to all in the room. */
export function WallRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`wall ${id}`, (db) => readWall(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        if (isOpen(found.assessment))
          return <WallPage found={found} slides={slidesWhileOpen(found.assessment)} />;
        return <Results found={found} />;
      }}
    </Loaded>
  );
}

/** Nothing of them is read before all have answered. */
function Results({ found }: { readonly found: WallFound }) {
  const { id, partnership } = found.assessment;
  const live = useLive(`results on the wall ${id}`, (db) => resultsBeside(db, partnership));
  return (
    <Loaded live={live}>
      {(read) => {
        const all = read.ok ? read.value : null;
        const own = all?.assessments.find(({ assessment }) => assessment.id === id);
        if (!all || !own) return <NotHere />;
        return <WallPage found={found} slides={slidesWhenClosed(all, own, found.onWall)} />;
      }}
    </Loaded>
  );
}
