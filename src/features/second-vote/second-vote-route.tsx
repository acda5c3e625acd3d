import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { NotNow } from './not-now.tsx';
import { readVotes } from './read-votes.ts';
import { SecondVoteForm } from './second-vote-form.tsx';

/** `#/a/:assessment/again`: for its keeper, once it is closed; one second vote after the other. */
export default function SecondVoteRoute({ assessment: id }: { readonly assessment: Id }) {
  const live = useLive(`second vote of ${id}`, (db) => readVotes(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        const isNow = !isOpen(found.first) && !found.running;
        return isNow ? <SecondVoteForm {...found} /> : <NotNow {...found} />;
      }}
    </Loaded>
  );
}
