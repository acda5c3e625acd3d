import { Suspense } from 'react';
import type { Id } from '#domain/ids.ts';
import { NotHere } from '#ui/not-here.tsx';
import { partnersIn } from './bases.ts';
import { ProfilePage } from './profile-page.tsx';
import { ResultsFrame } from './results-frame.tsx';
import { viewsOf } from './views.ts';
import { WithResults } from './with-results.tsx';

type ResultsRouteProps = { readonly assessment: Id; readonly view: string };

/** `#/a/:assessment/results/:view`, a view or a partner; results that were read stay while the view changes. */
export default function ResultsRoute({ assessment, view }: ResultsRouteProps) {
  return (
    <WithResults assessment={assessment}>
      {(all, own) => {
        const View = viewsOf(own).find(({ id }) => id === view)?.page;
        const partner = partnersIn(all, own.assessment).find(({ id }) => id === view);
        if (partner && !own.assessment.again) return <ProfilePage all={all} own={own} partner={partner} />;
        if (!View) return <NotHere />;
        return (
          <ResultsFrame all={all} own={own} view={view}>
            <Suspense>
              <View all={all} own={own} />
            </Suspense>
          </ResultsFrame>
        );
      }}
    </WithResults>
  );
}
