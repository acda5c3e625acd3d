import type { Id } from '#domain/ids.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { ActionsPage } from './actions-page.tsx';
import { readActionsOf } from './read-actions.ts';

/** `#/a/:assessment/actions` */
export default function ActionsRoute({ assessment }: { readonly assessment: Id }) {
  const live = useLive(`actions ${assessment}`, (db) => readActionsOf(db, assessment));
  return <Loaded live={live}>{(found) => (found ? <ActionsPage {...found} /> : <NotHere />)}</Loaded>;
}
