import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { Id } from '#domain/ids.ts';
import Sitting from '#features/answer/sitting-route.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorPage } from './error-page.tsx';
import { later } from '#i18n/later.ts';
import { useHashPath } from './use-hash-path.ts';

// Each page is a chunk of its own; the first ones are all that somebody who only answers loads.
const Assessment = later(() => import('#features/gather/assessment-route.tsx'));
const Home = later(() => import('#features/home/home-route.tsx'));
const Partnership = later(() => import('#features/partnership/partnership-route.tsx'));
const Start = lazy(() => import('#features/answer/start-route.tsx'));

const Code = later(() => import('#features/answer/code-route.tsx'));
const EditPartnership = later(() => import('#features/setup/edit-partnership-route.tsx'));
const Example = later(() => import('./example-route.tsx'));
const Gallery = later(() => import('#features/gallery/gallery-page.tsx'));
const MemoryBanner = later(() => import('./memory-banner.tsx'));
const NewAssessment = later(() => import('#features/assessment/new-assessment-route.tsx'));
const NewPartnership = later(() => import('#features/setup/new-partnership-route.tsx'));
const OpenFile = later(() => import('#features/files/open-file-route.tsx'));
const Receipt = later(() => import('#features/answer/receipt-route.tsx'));
const Results = later(() => import('#features/results/results-route.tsx'));
const SendAnswers = later(() => import('#features/files/send-answers-route.tsx'));
const Settings = later(() => import('./settings-page.tsx'));
const ShareFiles = later(() => import('#features/files/share-route.tsx'));

const byHash = { hook: useHashPath };

/** Every address of the app; an id in it is checked before anything is looked up. */
export function Routes({ memory }: { readonly memory: boolean }) {
  const { t } = useWords();
  return (
    <Router {...byHash}>
      <UpperEnd />
      <Suspense>{memory && <MemoryBanner />}</Suspense>
      <Suspense fallback={<output>{t('app.loading.text')}</output>}>
        <Switch>
          {at('/', () => (
            <Home />
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
            <Partnership partnership={one} />
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
            <Assessment assessment={one} />
          ))}
          {at('/a/:one/answer', (one) => (
            <Start assessment={one} />
          ))}
          {at('/a/:one/code', (one) => (
            <Code assessment={one} />
          ))}
          {at('/a/:one/results/:view?', (one, _, view) => (
            <Results assessment={one} view={view} />
          ))}
          {at('/a/:one/receipt/:two', (one, two) => (
            <Receipt assessment={one} respondent={two} />
          ))}
          {at('/a/:one/send/:two', (one, two) => (
            <SendAnswers assessment={one} respondent={two} />
          ))}
          {at('/s/:one', (one) => (
            <Sitting draft={one} />
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

type Params = { readonly one?: string; readonly two?: string; readonly view?: string };

/** `view` is a page's own: it stays as it is while that changes. */
function at(path: string, page: (one: Id, two: Id, view: string) => ReactNode) {
  return (
    <Route path={path}>
      {({ one = '', two = '', view = '' }: Params) => {
        const good = [one, two].every((id) => id === '' || Id.safeParse(id).success);
        return (
          <ErrorBoundary key={`${path} ${one} ${two}`} of={view} renderFallback={renderError}>
            {good ? page(one, two, view) : <NotHere />}
          </ErrorBoundary>
        );
      }}
    </Route>
  );
}

/** A new page begins at its upper end, for the eye; its title takes the focus, for the ear (ui/page.tsx). */
function UpperEnd() {
  const [location] = useLocation();
  return <ScrollOnce key={location} />;
}

function ScrollOnce() {
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return null;
}
