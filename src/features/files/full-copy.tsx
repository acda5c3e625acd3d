import type { Id } from '#domain/ids.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { FullCard } from './full-card.tsx';
import { readSharing } from './read-sharing.ts';

/** The full copy of a partnership, for a page that is about something else; nothing where it is not here. */
export function FullCopy({ partnership }: { readonly partnership: Id }) {
  const live = useLive(`full copy of ${partnership}`, (db) => readSharing(db, partnership));
  return (
    <Loaded live={live}>
      {(found) =>
        found && (
          <FullCard
            partnership={partnership}
            anonymous={found.results.assessments.some(({ assessment }) => assessment.mode === 'anonymous')}
            holdsKey={found.holdsKey}
            backup={found.backup}
          />
        )
      }
    </Loaded>
  );
}
