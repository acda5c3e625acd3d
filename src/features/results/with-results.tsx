import type { ReactNode } from 'react';
import type { Id } from '#domain/ids.ts';
import { readAssessment } from '#storage/assessments.ts';
import { useLive } from '#storage/live.tsx';
import { readResults, type AssessmentResults, type PartnershipResults } from '#storage/results.ts';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { resultsIn } from './bases.ts';

type WithResultsProps = {
  readonly assessment: Id;
  readonly children: (all: PartnershipResults, own: AssessmentResults) => ReactNode;
};

/** Reads the results of the assessment and of those before it; a place that is not there says so. */
export function WithResults({ assessment: id, children }: WithResultsProps) {
  const live = useLive(`results of ${id}`, async (db) => {
    const { value } = await readAssessment(db, id);
    const all = value && (await readResults(db, value.partnership));
    const own = all && resultsIn(all, id);
    return own && { all, own };
  });
  return <Loaded live={live}>{(found) => (found ? children(found.all, found.own) : <NotHere />)}</Loaded>;
}
