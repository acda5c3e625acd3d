import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Id } from '#domain/ids.ts';
import { CodeRoute } from '#features/answer/code-route.tsx';
import { ReceiptRoute } from '#features/answer/receipt-route.tsx';
import { SittingRoute } from '#features/answer/sitting-route.tsx';
import { StartRoute } from '#features/answer/start-route.tsx';
import { AssessmentRoute } from '#features/gather/assessment-route.tsx';
import { HomeRoute } from '#features/home/home-route.tsx';
import { PartnershipRoute } from '#features/partnership/partnership-route.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorPage } from './error-page.tsx';
import { MemoryBanner } from './memory-banner.tsx';

// Who only answers loads none of these.
const Example = lazy(() => import('./example-route.tsx'));
const Gallery = lazy(() => import('#features/gallery/gallery-page.tsx'));
const NewAssessment = lazy(() => import('#features/assessment/new-assessment-route.tsx'));
const NewPartnership = lazy(() => import('#features/setup/new-partnership-route.tsx'));
const EditPartnership = lazy(() => import('#features/setup/edit-partnership-route.tsx'));
const OpenFile = lazy(() => import('#features/files/open-file-route.tsx'));
const SendAnswers = lazy(() => import('#features/files/send-answers-route.tsx'));
const ShareFiles = lazy(() => import('#features/files/share-route.tsx'));
const Profile = lazy(() => import('#features/results/profile-route.tsx'));
const Results = lazy(() => import('#features/results/results-route.tsx'));
const Settings = lazy(() => import('./settings-page.tsx'));

const byHash = { hook: useHashLocation };

/** Every address of the app; an id in it is checked before anything is looked up. */
export function Routes({ memory }: { readonly memory: boolean }) {
  const { t } = useWords();
  return (
    <Router {...byHash}>
      <Focus />
      {memory && <MemoryBanner />}
      <Suspense fallback={<output>{t('app.loading.text')}</output>}>
        <Switch>
          {at('/', () => (
            <HomeRoute />
          ))}
          {at('/new', () => (
            <NewPartnership />
          ))}
          {at('/example', () => (
            <Example />
          ))}
          {at('/open', () => (
            <OpenFile />
          ))}
          {at('/settings', () => (
            <Settings />
          ))}
          {at('/gallery', () => (
            <Gallery />
          ))}
          {at('/p/:one', (one) => (
            <PartnershipRoute partnership={one} />
          ))}
          {at('/p/:one/edit', (one) => (
            <EditPartnership partnership={one} />
          ))}
          {at('/p/:one/new', (one) => (
            <NewAssessment partnership={one} />
          ))}
          {at('/p/:one/share', (one) => (
            <ShareFiles partnership={one} />
          ))}
          {at('/a/:one', (one) => (
            <AssessmentRoute assessment={one} />
          ))}
          {at('/a/:one/answer', (one) => (
            <StartRoute assessment={one} />
          ))}
          {at('/a/:one/code', (one) => (
            <CodeRoute assessment={one} />
          ))}
          {at('/a/:one/results', (one) => (
            <Results assessment={one} />
          ))}
          {at('/a/:one/results/:two', (one, two) => (
            <Profile assessment={one} partner={two} />
          ))}
          {at('/a/:one/receipt/:two', (one, two) => (
            <ReceiptRoute assessment={one} respondent={two} />
          ))}
          {at('/a/:one/send/:two', (one, two) => (
            <SendAnswers assessment={one} respondent={two} />
          ))}
          {at('/s/:one', (one) => (
            <SittingRoute draft={one} />
          ))}
          <Route>
            <NotHere />
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}

const renderError = (error: unknown) => <ErrorPage error={error} />;

type Params = { readonly one?: string; readonly two?: string };

function at(path: string, page: (one: Id, two: Id) => ReactNode) {
  return (
    <Route path={path}>
      {({ one, two }: Params) => {
        const ids = [one, two].map((id) => (id === undefined ? '' : id));
        const good = ids.every((id) => id === '' || Id.safeParse(id).success);
        return (
          <ErrorBoundary key={`${path} ${ids.join(' ')}`} renderFallback={renderError}>
            {good ? page(ids[0] ?? '', ids[1] ?? '') : <NotHere />}
          </ErrorBoundary>
        );
      }}
    </Route>
  );
}

/** A new page begins at its title, for the eye and for the ear. */
function Focus() {
  const [location] = useLocation();
  return <FocusOnce key={location} />;
}

function FocusOnce() {
  useEffect(() => {
    window.scrollTo(0, 0);
    // What already has the focus, as a field that asks for it, keeps it.
    if (document.activeElement === document.body)
      document.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return null;
}
