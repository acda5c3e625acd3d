import { useState, type ReactNode } from 'react';
import type { Id } from '#domain/ids.ts';
import { readAssessment } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { WorkedOut } from '#ui/worked-out.tsx';
import { resultsBeside, stopResults } from '#workers/read-results.ts';
import { resultsIn } from './bases.ts';

type WithResultsProps = {
  readonly assessment: Id;
  readonly children: (all: PartnershipResults, own: AssessmentResults) => ReactNode;
};

/** Reads the results of the assessment and of those before it; a place that is not there says so. */
export function WithResults({ assessment: id, children }: WithResultsProps) {
  const db = useDatabase();
  const [round, setRound] = useState(0);
  const live = useLive(`results of ${id}, round ${round}`, (from) => readFound(from, id));
  return (
    <WorkedOut
      live={live}
      back={`#/a/${id}`}
      onStop={() => void stopResults(db)}
      onAgain={() => setRound(round + 1)}
    >
      {({ all, own }) => children(all, own)}
    </WorkedOut>
  );
}

type Found = { readonly all: PartnershipResults; readonly own: AssessmentResults };

async function readFound(db: Database, id: Id): Promise<Found | 'stopped' | null> {
  const { value } = await readAssessment(db, id);
  if (!value) return null;
  const read = await resultsBeside(db, value.partnership);
  if (!read.ok) return 'stopped';
  const own = read.value && resultsIn(read.value, id);
  return read.value && own && { all: read.value, own };
}
