import { useSyncExternalStore } from 'react';
import { browserFactory, memoryFactory } from '#storage/factory.ts';
import { newId } from '#storage/new-id.ts';
import { startOpening } from '#storage/open.ts';
import type { Standing } from '#storage/standing.ts';
import { afterTimeout } from '#storage/timers.ts';
import { shelf } from '#storage/shelf.ts';

export const databaseName = 'pacts-survey';

/** One database a page; opening begins while the rest is still loading. */
export const opening = startOpening({
  name: databaseName,
  device: newId(),
  factory: browserFactory(),
  memory: memoryFactory,
  after: afterTimeout,
  shelf,
});

export const useStanding = (): Standing => useSyncExternalStore(opening.subscribe, opening.current);
