import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { loadWords } from '#i18n/load-words.ts';
import { WordsProvider } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { flushDrafts } from '#storage/drafts.ts';
import { leaveBehind } from '#storage/left-behind.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { PageCorner } from '#ui/page-corner.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ErrorPage } from './error-page.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Latch } from './latch.tsx';
import { later } from '#i18n/later.ts';
import { opening, useStanding } from './opening.ts';
import { PreferencesContext, usePreferences } from './preferences.ts';
import { reloadWhenPartIsGone } from './reload-once.ts';
import { Routes } from './routes.tsx';
import { shelf } from '#storage/shelf.ts';

// None of these is needed for the first answer.
const ClockBanner = lazy(() => import('./clock-banner.tsx'));
const LeftItems = lazy(() => import('./left-items.tsx'));
const StandingPage = later(() => import('./standing-page.tsx'));
const UpdatePrompt = lazy(() => import('./update-prompt.tsx'));

const renderError = (error: unknown) => <ErrorPage error={error} />;

/** Words, database, routes: nothing is shown before there are words to show it in. */
export function App() {
  const [preferences, change] = usePreferences();
  const [words, setWords] = useState<Words | null>(null);
  const standing = useStanding();
  useFlushing();
  useEffect(reloadWhenPartIsGone, []);
  useEffect(() => {
    let wanted = true;
    void loadWords(preferences.language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [preferences.language]);
  const [shown, setShown] = useState(false);
  const corner = useMemo(
    () => <LanguageSwitch onSwitch={(language) => change({ language })} onShown={() => setShown(true)} />,
    [change],
  );
  if (!words) return null;
  return (
    <WordsProvider words={words}>
      <PreferencesContext value={{ preferences, change }}>
        <PageCorner value={corner}>
          <ToastProvider>
            <ErrorBoundary renderFallback={renderError}>
              {standing.state === 'open' && (
                <DatabaseProvider db={standing.db}>
                  <Latch memory={standing.memory}>
                    {shown && (
                      <Suspense>
                        <UpdatePrompt />
                        <ClockBanner />
                        <LeftItems />
                      </Suspense>
                    )}
                    <Routes memory={standing.memory} />
                  </Latch>
                </DatabaseProvider>
              )}
              {standing.state !== 'open' && standing.state !== 'opening' && (
                <Suspense>
                  <StandingPage standing={standing} />
                </Suspense>
              )}
            </ErrorBoundary>
          </ToastProvider>
        </PageCorner>
      </PreferencesContext>
    </WordsProvider>
  );
}

/** What is on its way is stored before the page is hidden or gone (F2); a page that comes back looks again (F14). */
function useFlushing() {
  useEffect(() => {
    const flush = () => {
      const standing = opening.current();
      if (standing.state === 'open') void flushDrafts(standing.db);
    };
    const leave = () => {
      const standing = opening.current();
      if (shelf && standing.state === 'open') leaveBehind(standing.db, shelf);
      flush();
    };
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) void opening.recheck();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', onShow);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', onShow);
    };
  }, []);
}
