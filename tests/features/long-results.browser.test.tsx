import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail } from '#domain/result.ts';
import { WithResults } from '#features/results/with-results.tsx';
import type { Database } from '#storage/database.ts';
import { browserFactory } from '#storage/factory.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { mergeRecords } from '#storage/merge.ts';
import { resultsBeside, stopResults } from '#workers/read-results.ts';
import { assessment, openOn, records, setUp, sitting } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

vi.mock('#workers/read-results.ts', { spy: true });

let root: Root;
let db: Database;
let count = 0;
beforeEach(async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  const factory = browserFactory();
  if (!factory) throw new Error('the browser has a database');
  count += 1;
  db = await openOn(factory, 1, `long-${count}`);
});
afterEach(() => {
  root.unmount();
  db.close();
  indexedDB.deleteDatabase(db.name);
  vi.resetAllMocks();
});

const some = (from: number, number: number) =>
  Array.from({ length: number }, (_, place) => sitting(from + place).response);

const show = () =>
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <WithResults assessment={assessment.id}>
          {(_, { released }) => <p>{`${released[0]?.respondents} people`}</p>}
        </WithResults>
      </DatabaseProvider>
    </InWords>,
  );

test('results of many answers come from a worker, and follow every answer', async () => {
  await mergeRecords(db, { ...setUp, responses: some(1000, 300) }, { keeper: [assessment.id] });
  show();
  await expect.element(page.getByText('300 people')).toBeVisible();
  await mergeRecords(db, records({ responses: some(5000, 1) }), { keeper: [] });
  await expect.element(page.getByText('301 people')).toBeVisible();
});

test('a wait of more than a second says so, can be stopped, and begun again', async () => {
  await mergeRecords(db, { ...setUp, responses: some(1000, 2) }, { keeper: [assessment.id] });
  const stop = Promise.withResolvers<void>();
  vi.mocked(resultsBeside).mockImplementationOnce(async () => {
    await stop.promise;
    return fail({ kind: 'stopped' });
  });
  vi.mocked(stopResults).mockImplementationOnce(async () => stop.resolve());
  show();
  await expect.element(page.getByText('Counting all answers…')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText(/All answers are still stored/)).toBeVisible();
  await page.getByRole('button', { name: 'Work them out now' }).click();
  await expect.element(page.getByText('2 people')).toBeVisible();
});
