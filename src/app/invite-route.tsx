import type { Id } from '#domain/ids.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { FullCopy } from '#features/files/full-copy.tsx';
import { InviteRoute } from '#features/gathering-codes/invite-route.tsx';

/** `#/a/:assessment/join`: the full copy is made right where the invitation waits for it. */
export default function InvitationRoute({ assessment }: { readonly assessment: Id }) {
  return <InviteRoute assessment={assessment} loadLibrary={loadLibrary} Copy={FullCopy} />;
}
