import { Suspense, type ReactNode } from 'react';
import { later } from '#i18n/later.ts';
import { readFact } from '#storage/device.ts';
import { useLive } from '#storage/live.tsx';
import { Loaded } from '#ui/loaded.tsx';

const PassedRound = later(() => import('./passed-round.tsx'));

type LatchProps = {
  /** The browser stores nothing. */
  readonly memory: boolean;
  readonly children: ReactNode;
};

/** While the device is passed round nothing else is shown, in whichever tab; and nothing before that is known. */
export function Latch({ memory, children }: LatchProps) {
  const live = useLive('passing', (db) => readFact(db, 'passing'));
  return (
    <Loaded live={live}>
      {(passing) =>
        passing ? (
          <Suspense>
            <PassedRound assessment={passing.assessment} memory={memory} />
          </Suspense>
        ) : (
          children
        )
      }
    </Loaded>
  );
}
