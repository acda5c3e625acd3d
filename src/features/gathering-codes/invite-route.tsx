import type { ComponentType } from 'react';
import type { Id } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { InviteClosed } from './invite-closed.tsx';
import { InvitePage } from './invite-page.tsx';
import { readInviting } from './read-inviting.ts';

type InviteRouteProps = {
  readonly assessment: Id;
  /** What every phone has: only other questionnaires travel with the invitation. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
  /** Makes the full copy, which has to be saved before anybody is invited. */
  readonly Copy: ComponentType<{ readonly partnership: Id }>;
};

/** `#/a/:assessment/join`: the keeper's invitation for phones without a network. */
export function InviteRoute({ assessment: id, ...given }: InviteRouteProps) {
  const live = useLive(`invitation to ${id}`, (db) => readInviting(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        return 'closed' in found ? <InviteClosed {...found} /> : <InvitePage {...found} {...given} />;
      }}
    </Loaded>
  );
}
