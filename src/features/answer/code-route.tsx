import type { Id } from '#domain/ids.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import CodePage from './code-page.tsx';
import { readAsked } from './read-sitting.ts';

/** `#/a/:assessment/code` */
export default function CodeRoute({
  assessment,
  only = false,
}: {
  readonly assessment: Id;
  readonly only?: boolean;
}) {
  const live = useLive(`asked ${assessment}`, (db) => readAsked(db, assessment));
  return (
    <Loaded live={live}>
      {(found) => (found ? <CodePage assessment={found.assessment} only={only} /> : <NotHere />)}
    </Loaded>
  );
}
