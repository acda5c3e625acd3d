import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '#storage/database.ts';
import { browserFactory } from '#storage/factory.ts';
import { DatabaseProvider, useLive, type Live } from '#storage/live.tsx';
import { readPartnership, readPartnerships } from '#storage/partnerships.ts';
import { addPartnership, changePartnership } from '#storage/write-partnerships.ts';
import { id, openOn, partners, partnership } from './fixtures.ts';

let root: Root;
let db: Database;
let heard: string[];
let count = 0;
beforeEach(async () => {
  const factory = browserFactory();
  if (!factory) throw new Error('the browser has a database');
  count += 1;
  db = await openOn(factory, 1, `live-${count}`);
  heard = [];
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  vi.restoreAllMocks();
  root.unmount();
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const show = (part: ReactNode) =>
  root.render(
    <StrictMode>
      <DatabaseProvider db={db}>{part}</DatabaseProvider>
    </StrictMode>,
  );

const hear = (live: Live<string>) => {
  const said = live.state === 'ready' ? live.value : live.state;
  if (heard.at(-1) !== said) heard.push(said);
};

function Names() {
  hear(
    useLive('names', async (from) => {
      const { values, broken } = await readPartnerships(from);
      return `${values.map(({ name }) => name).join()} + ${broken.length}`;
    }),
  );
  return null;
}

test('what is written is shown, and what cannot be read is counted beside it', async () => {
  show(<Names />);
  await expect.poll(() => heard).toContain(' + 0');
  await addPartnership(db, partnership, partners);
  await expect.poll(() => heard).toContain('Reading garden + 0');
  await changePartnership(db, partnership.id, { name: 'New name' });
  await expect.poll(() => heard).toContain('New name + 0');
  await db.table('partnerships').put({ id: id(60) });
  await expect.poll(() => heard).toContain('New name + 1');
  expect(heard[0]).toBe('loading');
});

test('could not read is told as that, never as empty', async () => {
  // On localhost Dexie traces what it rejects.
  vi.spyOn(console, 'trace').mockReturnValue();
  db.close();
  show(<Names />);
  await expect.poll(() => heard).toContain('failed');
  expect(heard).toEqual(['loading', 'failed']);
});

function NameOf({ of }: { readonly of: string }) {
  hear(useLive(`name of ${of}`, async (from) => (await readPartnership(from, of)).value?.name ?? 'none'));
  return null;
}

test('under a new name nothing of the old one is shown', async () => {
  await addPartnership(db, partnership, []);
  await addPartnership(db, { ...partnership, id: id(61), name: 'The other' }, []);
  show(<NameOf of={partnership.id} />);
  await expect.poll(() => heard).toContain('Reading garden');
  show(<NameOf of={id(61)} />);
  await expect.poll(() => heard).toContain('The other');
  expect(heard).toEqual(['loading', 'Reading garden', 'loading', 'The other']);
});
