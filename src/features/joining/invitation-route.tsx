import type { Id } from '#domain/ids.ts';
import { isKeeper, readAssessment } from '#storage/assessments.ts';
import type { Invited } from '#storage/join-by-invitation.ts';
import type { Database } from '#storage/database.ts';
import { readJoined } from '#storage/joined.ts';
import { useLive } from '#storage/live.tsx';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { InvitationPage } from './invitation-page.tsx';
import type { LoadLibrary } from './use-joining.ts';

type InvitationRouteProps = { readonly assessment: Id; readonly loadLibrary: LoadLibrary };

/** `#/a/:assessment/invitation`: on a phone that has joined. */
export function InvitationRoute({ assessment, loadLibrary }: InvitationRouteProps) {
  const live = useLive(`invitation to ${assessment}`, (db) => readInvited(db, assessment));
  return (
    <Loaded live={live}>
      {(found) => (found ? <InvitationPage invited={found} loadLibrary={loadLibrary} /> : <NotHere />)}
    </Loaded>
  );
}

/** What this phone was invited by; null where it did not join by a code, or keeps the assessment itself. */
async function readInvited(db: Database, id: Id): Promise<Invited | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted || (await isKeeper(db, id))) return null;
  const joined = await readJoined(db, id);
  const { value: partnership } = await readPartnership(db, assessment.partnership);
  const { values } = await readPartners(db, assessment.partnership);
  const partners = values.filter((one) => assessment.expected.some(({ partner }) => partner === one.id));
  return joined && partnership && { ...joined, partnership, partners, assessment };
}
