import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import Sitting from '#features/answer/sitting-route.tsx';
import { later } from '#i18n/later.ts';
import { useWords } from '#i18n/words-context.tsx';
import { at } from './at.tsx';
import { UpperEnd } from './upper-end.tsx';
import { byHash } from './use-hash-path.ts';

// Each page is a chunk of its own; the first ones are all that somebody who only answers loads.
const Assessment = later(() => import('#features/gather/assessment-route.tsx'));
const Home = later(() => import('#features/home/home-route.tsx'));
const Partnership = later(() => import('#features/partnership/partnership-route.tsx'));
const Start = lazy(() => import('#features/answer/start-route.tsx'));

const MemoryBanner = later(() => import('./memory-banner.tsx'));
const MoreRoutes = lazy(() => import('./more-routes.tsx'));

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
