import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Hands } from '#domain/responses/tally.ts';
import HandsRoute from '#features/hands/hands-route.tsx';
import type { Database } from '#storage/database.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { readTallies, saveTally } from '#storage/tallies.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { assessment as small, databaseWith, questionnaire as partners, setUp } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

const questionnaire = Questionnaire.parse({
  ...partners,
  items: partners.items.map(({ id, kind, dimension, text }) => ({
    id,
    kind,
    subject: 'partnership',
    dimension,
    scale: 'extent',
    text,
  })),
});
const assessment: Assessment = { ...small, parts: [{ questionnaire, form: 'full', hands: true }] };
const name = { assessment: assessment.id, questionnaire: questionnaire.id, item: 'a' };

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
          <HandsRoute assessment={assessment.id} />
        </ToastProvider>
      </DatabaseProvider>
    </InWords>,
  );
});
afterEach(() => root.unmount());

const field = (point: string) => page.getByRole('textbox', { name: point });
const stored = async (): Promise<Hands | null | undefined> =>
  (await readTallies(db, assessment.id)).values.find(({ item }) => item === 'a')?.hands;

test('what another tab counted shows, and is not written over by what is counted here', async () => {
  await userEvent.fill(field('Not yet'), '4');
  await expect.element(page.getByText('saved', { exact: true })).toBeVisible();
  await saveTally(db, { name, patch: { hands: { points: [4, 7, 0], cannotJudge: 0 } } });
  await expect.element(field('Partly')).toHaveValue('7');
  await userEvent.fill(field('Fully'), '12');
  await expect.poll(stored).toEqual({ points: [4, 7, 12], cannotJudge: 0 });
});

test('what another tab cleared is empty here too', async () => {
  await userEvent.fill(field('Not yet'), '4');
  await expect.poll(stored).toEqual({ points: [4, 0, 0], cannotJudge: 0 });
  await saveTally(db, { name, patch: { hands: null } });
  await expect.element(field('Not yet')).toHaveValue('');
});
