import { loadLibrary } from '#features/assessment/library.ts';
import { JoinPage } from '#features/joining/join-page.tsx';

/** `#/join`: an invitation names the questionnaires that the app has itself. */
export default function JoinRoute() {
  return <JoinPage loadLibrary={loadLibrary} />;
}
