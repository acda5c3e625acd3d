import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ShareRoute from '#features/files/share-route.tsx';
import type { Database } from '#storage/database.ts';
import { addKey, isKeySaved } from '#storage/join-keys.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { ToastProvider } from '#ui/toast.tsx';
import { assessment, databaseWith, joinKey, partnership, setUp } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

let root: Root;
let db: Database;

beforeEach(async () => {
  db = await databaseWith(setUp);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <ToastProvider>
          <ShareRoute partnership={partnership.id} />
        </ToastProvider>
      </DatabaseProvider>
    </InWords>,
  );
});
afterEach(() => root.unmount());

const make = () => userEvent.click(page.getByRole('button', { name: 'Make a copy' }));
const saved = () => isKeySaved(db, assessment.id);

test('a copy that holds a key says why it is locked, is not made without a passphrase, and saves the key once it is out', async () => {
  await expect.element(page.getByText('Lock it with a passphrase', { exact: false })).toBeVisible();
  await addKey(db, joinKey);
  await expect
    .element(
      page.getByText('This copy is locked, since it holds the key that opens answers from people’s phones.'),
    )
    .toBeVisible();
  await make();
  await expect.element(page.getByText('Please write a passphrase.')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Passphrase', { exact: true }), 'palm sugar');
  await userEvent.fill(page.getByLabelText('Type it once more'), 'palm sugar');
  await make();
  await expect.element(page.getByText('The copy is ready')).toBeVisible();
  expect(await saved()).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Save the file' }).last());
  await expect.poll(saved).toBe(true);
});
