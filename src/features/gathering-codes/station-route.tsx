import type { Id } from '#domain/ids.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { readScanning } from './read-scanning.ts';
import { StationPage } from './station-page.tsx';

/** `#/a/:assessment/scan`: where the keeper takes in what people's phones show. */
export default function StationRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`scanning for ${id}`, (db) => readScanning(db, id));
  return <Loaded live={live}>{(found) => (found ? <StationPage {...found} /> : <NotHere />)}</Loaded>;
}
