import type { Id } from '#domain/ids.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { DeskPage } from './desk-page.tsx';
import { readDesk } from './read-desk.ts';

/** `#/a/:assessment/type`: for the keeper. */
export default function TypeRoute({ assessment }: { readonly assessment: Id }) {
  const live = useLive(`paper forms of ${assessment}`, (db) => readDesk(db, assessment));
  return (
    <Loaded live={live}>
      {(found) =>
        found?.keeper && found.assessment.parts.some(asksEach) ? <DeskPage {...found} /> : <NotHere />
      }
    </Loaded>
  );
}
