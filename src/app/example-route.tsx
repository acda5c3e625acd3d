import type { Id } from '#domain/ids.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import ExamplePage from '#features/example/example-page.tsx';
import { closeAssessment } from '#storage/close.ts';
import type { Database } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';

const close = (db: Database, assessment: Id) => closeAssessment(db, assessment, newId());

/** `#/example`: the example is answered and closed by what serves everybody else too. */
export default function ExampleRoute() {
  return <ExamplePage loadLibrary={loadLibrary} close={close} />;
}
