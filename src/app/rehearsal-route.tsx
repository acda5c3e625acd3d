import { loadLibrary } from '#features/assessment/library.ts';
import RehearsalPage from '#features/example/rehearsal-page.tsx';

/** `#/rehearsal`: asks the same questionnaires that everybody else is offered. */
export default function RehearsalRoute() {
  return <RehearsalPage loadLibrary={loadLibrary} />;
}
