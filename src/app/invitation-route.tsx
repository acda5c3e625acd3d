import { loadLibrary } from '#features/assessment/library.ts';
import type { Id } from '#domain/ids.ts';
import { InvitationRoute as Invitation } from '#features/joining/invitation-route.tsx';

/** `#/a/:assessment/invitation` */
export default function InvitationRoute({ assessment }: { readonly assessment: Id }) {
  return <Invitation assessment={assessment} loadLibrary={loadLibrary} />;
}
