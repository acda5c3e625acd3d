import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import type { Id } from '#domain/ids.ts';
import CodeRoute from '#features/answer/code-route.tsx';
import { isReceiptShown } from '#features/answer/just-submitted.ts';
import { isOpenHere } from '#features/answer/open-here.ts';
import Sitting from '#features/answer/sitting-route.tsx';
import Start from '#features/answer/start-route.tsx';
import { EndPage } from '#features/passing/end-page.tsx';
import { PassingFoot } from '#features/passing/passing-foot.tsx';
import { readDraft } from '#storage/drafts.ts';
import { useOnce } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { at } from './at.tsx';
import MemoryBanner from './memory-banner.tsx';
import { UpperEnd } from './upper-end.tsx';
import { byHash } from './use-hash-path.ts';

const Receipt = lazy(() => import('#features/answer/receipt-route.tsx'));

type PassedRoundProps = { readonly assessment: Id; readonly memory: boolean };

/**
 * All there is while the device is passed round: who answers next, the sitting, its receipt, a code, and the way out. At
 * every other address stands who answers next; the address stays, for when it has ended.
 */
export default function PassedRound({ assessment, memory }: PassedRoundProps) {
  const next = <Start assessment={assessment} foot={<PassingFoot assessment={assessment} />} />;
  const times = useTimesLeft();
  return (
    <Router key={times} {...byHash}>
      <UpperEnd />
      {memory && <MemoryBanner />}
      <Suspense>
        <Switch>
          {at('/a/:one/pass', () => (
            <EndPage assessment={assessment} />
          ))}
          {at('/a/:one/code', () => (
            <CodeRoute assessment={assessment} only />
          ))}
          {at('/a/:one/receipt/:two', (_, two) =>
            isReceiptShown(two) ? <Receipt assessment={assessment} respondent={two} /> : next,
          )}
          {at('/s/:one', (draft) => (
            <OwnSitting draft={draft} assessment={assessment} otherwise={next} />
          ))}
          <Route>{next}</Route>
        </Switch>
      </Suspense>
    </Router>
  );
}

type OwnSittingProps = {
  readonly draft: Id;
  readonly assessment: Id;
  /** In its place where it is of another assessment, or of the owner of the device. */
  readonly otherwise: ReactNode;
};

function OwnSitting({ draft: id, assessment, otherwise }: OwnSittingProps) {
  const live = useOnce(`passed round ${id}`, (db) => readDraft(db, id));
  return (
    <Loaded live={live}>
      {({ value: draft }) =>
        draft?.assessment === assessment && (draft.handedOn || isOpenHere(id)) ? (
          <Sitting draft={id} />
        ) : (
          otherwise
        )
      }
    </Loaded>
  );
}

/** A page that is left for another site comes back as it was: nothing of an open sitting is to come back with it. */
function useTimesLeft(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const leave = () => setTimes((before) => before + 1);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  return times;
}
