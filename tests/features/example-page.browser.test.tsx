import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { loadLibrary } from '#features/assessment/library.ts';
import ExamplePage from '#features/example/example-page.tsx';
import { ensureDevice } from '#storage/ensure-device.ts';
import { Database } from '#storage/database.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { readPartnerships } from '#storage/partnerships.ts';
import { readResults } from '#storage/results.ts';
import { InWords } from '../ui/in-words.tsx';

let root: Root;
let db: Database;
let visited: readonly string[];

beforeEach(async () => {
  db = new Database({ name: `example ${newId()}`, device: newId(), factory: globalThis });
  await db.open();
  await ensureDevice(db);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const show = () => {
  visited = showIn(root, db);
};

/** Returns the addresses gone to since, which go on to grow. */
function showIn(tab: Root, database: Database): readonly string[] {
  const { hook, history } = memoryLocation({ path: '/example', record: true });
  tab.render(
    <StrictMode>
      <InWords>
        <DatabaseProvider db={database}>
          <Router hook={hook}>
            <ExamplePage loadLibrary={loadLibrary} />
          </Router>
        </DatabaseProvider>
      </InWords>
    </StrictMode>,
  );
  return history;
}

const opened: unknown = expect.stringMatching(/^\/p\//);

const partnerships = async () => (await readPartnerships(db)).values;

test('the example is made at once and opened; Back does not come here again', async () => {
  show();
  await expect.element(page.getByText('Preparing the example…')).toBeVisible();
  await expect.poll(() => visited).toEqual([opened]);
  const school = visited[0]?.slice('/p/'.length) ?? '';
  const results = await readResults(db, school);
  expect(results?.partnership.name).toBe('Harapan School Partnership (example)');
  expect(results?.assessments.map(({ released }) => released.length)).toEqual([3, 2, 2]);
  expect(await partnerships()).toHaveLength(2);
});

test('opened in two tabs at once, it is made once', async () => {
  const other = new Database({ name: db.name, device: newId(), factory: globalThis });
  await other.open();
  const otherRoot = createRoot(document.createElement('div'));
  const both = [showIn(root, db), showIn(otherRoot, other)];
  await expect.poll(() => both).toEqual([[opened], [opened]]);
  expect(await db.responses.count()).toBe(12 * 7 + 3);
  otherRoot.unmount();
  other.close();
});

test('stopped, it goes home and leaves nothing behind', async () => {
  // Another tab is at it, so that this one waits for as long as the tap takes.
  await navigator.locks.request(`${db.name} example`, async () => {
    show();
    await page.getByRole('button', { name: 'Stop' }).click();
  });
  expect(visited).toEqual(['/']);
  root.render(null);
  await expect.poll(partnerships).toEqual([]);
});

test('where the device is full it says so, and tries again when asked to', async () => {
  let full = true;
  db.drafts.hook('creating', () => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
  });
  show();
  await expect.element(page.getByText(/This device is full/)).toBeVisible();
  expect(await partnerships()).toEqual([]);
  full = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => visited).toEqual([opened]);
});
