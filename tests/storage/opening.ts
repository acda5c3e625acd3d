import { vi } from 'vitest';
import type { Factory } from '#storage/factory.ts';
import type { OpenOptions } from '#storage/open-database.ts';
import type { Opening } from '#storage/open.ts';
import type { Standing } from '#storage/standing.ts';
import { versions, type Version } from '#storage/versions.ts';
import { id, memory } from './fixtures.ts';
import { manualTimers } from './manual-timers.ts';

export const name = 'pacts';
export const timers = manualTimers();

export const options = (some: Partial<OpenOptions>): OpenOptions => ({
  name,
  device: id(1),
  factory: memory(),
  memory: async () => memory(),
  after: timers.after,
  ...some,
});

/** Pauses between attempts take no time; what would be told only after seconds is never told. */
export const impatient: OpenOptions['after'] = (milliseconds, act) => {
  if (milliseconds < 2000) queueMicrotask(act);
  return () => {};
};

export const reaching = <S extends Standing['state']>(opening: Opening, state: S) =>
  vi.waitUntil(() => {
    const standing = opening.current();
    return isIn(standing, state) ? standing : false;
  }, 60_000);

export const isIn = <S extends Standing['state']>(
  standing: Standing,
  state: S,
): standing is Extract<Standing, { state: S }> => standing.state === state;

/** A factory with another way to open. */
export function opensBy(
  factory: Factory,
  open: (name: string, version?: number) => globalThis.IDBOpenDBRequest,
): Factory {
  const indexedDB = new Proxy(factory.indexedDB, {
    get: (target, key) => (key === 'open' ? open : Reflect.get(target, key).bind(target)),
  });
  return { ...factory, indexedDB };
}

export const next: Version = { number: versions.length + 1, stores: { extra: 'id' } };

export const rawOpen = (
  factory: Factory,
  version?: number,
  upgrade?: (db: IDBDatabase) => void,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade?.(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });

/** Until the events of the databases in memory have come round. */
export async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
}
