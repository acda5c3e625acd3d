import type { ReactNode } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { readActionsAt } from '#storage/actions-at.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import { readCame } from '#storage/came.ts';
import type { Database } from '#storage/database.ts';
import type { Kit } from '#storage/device.ts';
import { readKit } from '#storage/kit.ts';
import { useOnce } from '#storage/live.tsx';
import { readPartners } from '#storage/partnerships.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { KitPage, type KitOf } from './kit-page.tsx';

type KitViewProps = {
  /** Null: in general, from the guide. */
  readonly assessment: Id | null;
  readonly renderTimes: (assessment: Assessment) => ReactNode;
};

/** `#/a/:assessment/kit` and `#/kit` */
export function KitView({ assessment: id, renderTimes }: KitViewProps) {
  const live = useOnce(`kit of ${id}`, (db) => read(db, id));
  return (
    <Loaded live={live}>
      {(found) => (found ? <KitPage key={id} {...found} renderTimes={renderTimes} /> : <NotHere />)}
    </Loaded>
  );
}

async function read(db: Database, id: Id | null): Promise<{ found: KitOf | null; first: Kit } | null> {
  if (id === null) return { found: null, first: await readKit(db, '') };
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  const { values: partners } = await readPartners(db, assessment.partnership);
  const { carried } = await readActionsAt(db, assessment);
  const keeper = await isKeeper(db, id);
  const came = await readCame(db, id);
  return {
    found: { assessment, keeper, partners, came, carried: carried.length > 0 },
    first: await readKit(db, id),
  };
}
