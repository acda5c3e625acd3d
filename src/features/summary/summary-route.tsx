import { useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { WorkedOut } from '#ui/worked-out.tsx';
import { resultsBeside, stopResults } from '#workers/read-results.ts';
import { SummaryPage } from './summary-page.tsx';
import { summaryOf, type Summary } from './summary.ts';

/** `#/a/:assessment/summary` */
export default function SummaryRoute({ assessment: id }: { readonly assessment: Id }) {
  const db = useDatabase();
  const [round, setRound] = useState(0);
  const live = useLive(`summary of ${id}, round ${round}`, (from) => read(from, id));
  return (
    <WorkedOut
      live={live}
      back={`#/a/${id}`}
      onStop={() => void stopResults(db)}
      onAgain={() => setRound(round + 1)}
    >
      {(found) => <SummaryPage summary={found} />}
    </WorkedOut>
  );
}

async function read(db: Database, id: Id): Promise<Summary | 'stopped' | null> {
  const { value: assessment } = await readAssessment(db, id);
  if (!assessment || assessment.deleted) return null;
  const results = await resultsBeside(db, assessment.partnership);
  if (!results.ok) return 'stopped';
  const own = results.value?.assessments.find((one) => one.assessment.id === id);
  return results.value && own ? summaryOf(results.value, own) : null;
}
