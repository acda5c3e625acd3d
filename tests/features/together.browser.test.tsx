import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { jointBases } from '#charts/model/joint-basis.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { journey } from '#features/gallery/made-up-basis.ts';
import { TogetherPage } from '#features/together/together-page.tsx';
import { setOpen } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { readJoints } from '#storage/joints.ts';
import { takeUpJoints } from '#storage/joints-left.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { ToastProvider } from '#ui/toast.tsx';
import { assessment as small, databaseWith, setUp } from '../storage/fixtures.ts';
import { shelfWith } from '../storage/shelf-with.ts';
import { InWords } from '../ui/in-words.tsx';

const assessment: Assessment = { ...small, parts: [{ questionnaire: journey, form: 'full' }] };

let root: Root;
let db: Database;

beforeEach(async () => {
  localStorage.clear();
  db = await databaseWith({ ...setUp, assessments: [assessment] });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <ToastProvider>
          <TogetherPage assessment={assessment} bases={jointBases(assessment, [], 'Us')} joints={[]} />
        </ToastProvider>
      </DatabaseProvider>
    </InWords>,
  );
});
afterEach(() => root.unmount());

const first = () => page.getByRole('group', { name: /identified our own needs/ });
const choose = async (word: string) =>
  userEvent.click(first().getByRole('radio', { name: word, exact: true }));
const stored = async () =>
  (await readJoints(db, assessment.id)).values.map(({ item, value, proof }) => ({ item, value, proof }));

test('[F4] what is not stored is said to be not stored, stays on the screen, and is stored on trying again', async () => {
  db.retired = true;
  await choose('Done');
  await expect.element(page.getByText('The last answer is not saved yet')).toBeVisible();
  await expect.element(page.getByText('not saved', { exact: true })).toBeVisible();
  await expect.element(first().getByRole('radio', { name: 'Done', exact: true })).toBeChecked();
  expect(await stored()).toEqual([]);
  db.retired = false;
  await userEvent.click(page.getByRole('button', { name: 'Try to save again' }));
  await expect.element(page.getByText('saved', { exact: true })).toBeVisible();
  expect(page.getByText('The last answer is not saved yet').query()).toBeNull();
  expect(await stored()).toEqual([{ item: 'journey.1', value: { done: true, date: null }, proof: '' }]);
});

test('[F4] while one thing is not stored, another that is does not hide it', async () => {
  db.retired = true;
  await choose('Done');
  await expect.element(page.getByText('The last answer is not saved yet')).toBeVisible();
  db.retired = false;
  await userEvent.fill(first().getByRole('textbox', { name: /^Where can it be seen/ }), 'Minutes');
  await expect.poll(stored).toEqual([{ item: 'journey.1', value: null, proof: 'Minutes' }]);
  await expect.element(page.getByText('The last answer is not saved yet')).toBeVisible();
});

test('closed in another tab, it says so', async () => {
  await setOpen(db, assessment.id, false);
  await choose('Not yet');
  await expect.element(page.getByText('This assessment was closed in another tab.')).toBeVisible();
  expect(await stored()).toEqual([]);
});

test('[S7] a step is stored with its day; a day of the year 2 is one that is still being typed', async () => {
  await choose('Done');
  const date = first().getByLabelText('The date');
  await userEvent.fill(date, '0002-03-12');
  await expect.element(page.getByText('Please check this date.')).toBeVisible();
  await expect.poll(async () => (await stored())[0]?.value).toEqual({ done: true, date: null });
  await userEvent.fill(date, '2024-03-12');
  await expect.poll(async () => (await stored())[0]?.value).toEqual({ done: true, date: '2024-03-12' });
  expect(page.getByText('Please check this date.').query()).toBeNull();
});

test('a tap beside the right one costs neither the day nor what shows it', async () => {
  await choose('Done');
  await userEvent.fill(first().getByLabelText('The date'), '2024-03-12');
  await userEvent.fill(first().getByRole('textbox', { name: /^Where can it be seen/ }), 'Minutes');
  await choose('Not yet');
  await expect.poll(async () => (await stored())[0]?.value).toEqual({ done: false, date: null });
  await choose('Done');
  await expect.element(first().getByLabelText('The date')).toHaveValue('2024-03-12');
  await expect
    .poll(stored)
    .toEqual([{ item: 'journey.1', value: { done: true, date: '2024-03-12' }, proof: 'Minutes' }]);
});

test('[F2] what is on its way when the page goes lies ready for the next one', async () => {
  const done = first().getByRole('radio', { name: 'Done', exact: true });
  await expect.element(done).toBeInTheDocument();
  const radio = done.element();
  // In one go, so that no save can end in between.
  if (radio instanceof HTMLElement) radio.click();
  dispatchEvent(new PageTransitionEvent('pagehide'));
  const left = Object.keys(localStorage)
    .filter((key) => key.includes('unsaved-joint'))
    .map((key) => [key, localStorage.getItem(key) ?? ''] as const);
  await expect.poll(stored).toHaveLength(1);
  const next = await databaseWith({ ...setUp, assessments: [assessment] });
  await takeUpJoints(next, shelfWith(Object.fromEntries(left)));
  const taken = (await readJoints(next, assessment.id)).values.map(({ item, value }) => ({ item, value }));
  expect(taken).toEqual([{ item: 'journey.1', value: { done: true, date: null } }]);
});
