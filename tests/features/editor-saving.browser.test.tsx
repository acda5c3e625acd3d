import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EditorPage } from '#features/editor/editor-page.tsx';
import type { Database } from '#storage/database.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { readManuscript, removeManuscript, saveManuscript } from '#storage/manuscripts.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { freshDatabase, manuscript } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

let root: Root;
let db: Database;

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  db = await freshDatabase();
  await saveManuscript(db, manuscript);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <ToastProvider>
          <EditorPage start={manuscript} builtIn={[]} />
        </ToastProvider>
      </DatabaseProvider>
    </InWords>,
  );
});
afterEach(() => root.unmount());

const title = () => page.getByRole('textbox', { name: 'Title', exact: true });
const stored = async () => (await readManuscript(db, manuscript.id)).value?.content.title;
const saved = () => expect.element(page.getByText('saved', { exact: true })).toBeVisible();

test('what is written is saved with every letter, and undone as one', async () => {
  await userEvent.type(title(), 'Market');
  await saved();
  await expect.poll(stored).toEqual({ en: 'Market' });
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(title()).toHaveValue('');
  await expect.poll(stored).toEqual({ en: '' });
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.element(title()).toHaveValue('Market');
});

test('letters go in where the cursor stands, while they are saved', async () => {
  await userEvent.type(title(), 'Maket');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}r');
  await expect.element(title()).toHaveValue('Market');
  await userEvent.keyboard('s');
  await expect.element(title()).toHaveValue('Marsket');
});

test('[F4] what cannot be stored stays on the screen, says so, and is offered as a file', async () => {
  db.retired = true;
  await userEvent.type(title(), 'Mar');
  await expect.element(page.getByText('The last change is not saved yet')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  await expect.element(title()).toHaveValue('Mar');
  expect(await stored()).toEqual({ en: '' });
  db.retired = false;
  await userEvent.type(title(), 'ket');
  await saved();
  expect(page.getByText('The last change is not saved yet').query()).toBeNull();
  await expect.poll(stored).toEqual({ en: 'Market' });
});

test('one that was deleted in another tab does not come back', async () => {
  await removeManuscript(db, manuscript.id);
  await userEvent.type(title(), 'M');
  await expect
    .element(page.getByText('This manuscript was published or deleted in another tab.'))
    .toBeVisible();
  expect(await stored()).toBeUndefined();
});

test('[F20] what another tab has gone further with is never overwritten, however much is written here', async () => {
  const theirs = { ...manuscript, revision: 3, content: { ...manuscript.content, title: { en: 'Theirs' } } };
  await db.manuscripts.put(theirs);
  await userEvent.type(title(), 'Ours and more');
  await expect
    .element(page.getByText('This manuscript was continued in another tab. Go on there.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try to save again' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  expect(await stored()).toEqual({ en: 'Theirs' });
});
