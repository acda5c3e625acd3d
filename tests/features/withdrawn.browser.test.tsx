import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SubmittedByCode } from '#features/answer/submitted-by-code.tsx';
import { Database } from '#storage/database.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { mergeRecords } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { readResponses } from '#storage/responses.ts';
import { assessment, partnership, setUp, sitting } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

let root: Root;
let db: Database;
const { response } = sitting(30);

beforeEach(async () => {
  db = new Database({ name: `withdrawn ${newId()}`, device: newId(), factory: globalThis });
  await db.open();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  db.close();
  indexedDB.deleteDatabase(db.name);
});

async function takeBack(keeper: readonly string[]): Promise<void> {
  await mergeRecords(db, { ...setUp, responses: [response] }, { keeper });
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <SubmittedByCode assessment={assessment} respondent={response.respondent} />
      </DatabaseProvider>
    </InWords>,
  );
  const button = page.getByRole('button', { name: 'Withdraw the answers' });
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the answers' }).click();
  await expect.element(page.getByText('Your answers are deleted.')).toBeVisible();
  expect((await readResponses(db, assessment.id)).values).toEqual([]);
}

test('answers taken back on another device than the keeper’s: the keeper has to be told, and the way there', async () => {
  await takeBack([]);
  await expect.element(page.getByText(/Please let the keeper, Siti, know too/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Let the keeper know' }))
    .toHaveAttribute('href', `#/p/${partnership.id}/share`);
});

test('taken back on the keeper’s own device they are gone, and nobody has to be told', async () => {
  await takeBack([assessment.id]);
  await expect.element(page.getByRole('link', { name: 'To the assessment' })).toBeVisible();
  expect(page.getByText(/let the keeper/).query()).toBeNull();
});
