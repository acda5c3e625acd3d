import type { Id } from '#domain/ids.ts';
import { ResultsPage } from './results-page.tsx';
import { WithResults } from './with-results.tsx';

/** `#/a/:assessment/results` */
export default function ResultsRoute({ assessment }: { readonly assessment: Id }) {
  return (
    <WithResults assessment={assessment}>{(all, own) => <ResultsPage all={all} own={own} />}</WithResults>
  );
}
