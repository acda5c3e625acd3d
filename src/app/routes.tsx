import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import Sitting from '#features/answer/sitting-route.tsx';
import { later } from '#i18n/later.ts';
import { useWords } from '#i18n/words-context.tsx';
import { at } from './at.tsx';
import { useHashPath } from './use-hash-path.ts';

// Each page is a chunk of its own; the first ones are all that somebody who only answers loads.
const Assessment = later(() => import('#features/gather/assessment-route.tsx'));
const Home = later(() => import('#features/home/home-route.tsx'));
const Partnership = later(() => import('#features/partnership/partnership-route.tsx'));
const Start = lazy(() => import('#features/answer/start-route.tsx'));

const MemoryBanner = later(() => import('./memory-banner.tsx'));
const MoreRoutes = lazy(() => import('./more-routes.tsx'));

const byHash = { hook: useHashPath };

/** Every address of the app: those on the way to an answer here, the others in `more-routes.tsx`. */
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
          {at('/p/:one', (one) => (
            <Partnership partnership={one} />
          ))}
          {at('/a/:one', (one) => (
            <Assessment assessment={one} />
          ))}
          {at('/a/:one/answer', (one) => (
            <Start assessment={one} />
          ))}
          {at('/s/:one', (one) => (
            <Sitting draft={one} />
          ))}
          <Route>
            <MoreRoutes />
          </Route>
        </Switch>
      </Suspense>
    </Router>
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
