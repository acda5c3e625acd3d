import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SittingPage } from '#features/answer/sitting-page.tsx';
import { changeAssessment, setOpen } from '#storage/write-assessments.ts';
import { Database } from '#storage/database.ts';
import { flushDrafts, readDraft } from '#storage/drafts.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { mergeRecords } from '#storage/merge.ts';
import { newId } from '#storage/new-id.ts';
import { ToastProvider } from '#ui/toast.tsx';
import { assessment, emptyDraft, partners, setUp } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

let root: Root;
let db: Database;
const drawn: string[] = [];

/** Each drawing of a row reads its partner's name. */
const watched = partners.map((partner) => {
  const get = () => {
    drawn.push(partner.id);
    return partner.name;
  };
  return Object.defineProperty({ ...partner }, 'name', { get });
});

beforeEach(async () => {
  db = new Database({ name: `closed meanwhile ${newId()}`, device: newId(), factory: globalThis });
  await db.open();
  await mergeRecords(db, setUp, { keeper: [assessment.id] });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <ToastProvider>
        <DatabaseProvider db={db}>
          <SittingPage
            start={emptyDraft(30)}
            assessment={assessment}
            partners={watched}
            partnership="Reading garden"
            leave="#/"
            refusal={null}
            onSubmit={() => Promise.resolve()}
          />
        </DatabaseProvider>
      </ToastProvider>
    </InWords>,
  );
  await expect.element(page.getByRole('radiogroup').first()).toBeVisible();
});
afterEach(() => {
  root.unmount();
  db.close();
  indexedDB.deleteDatabase(db.name);
});

const said = () => page.getByText(/ask the keeper to open it again/);

test('closing an assessment is told at once to who is answering it, without drawing a row again', async () => {
  expect(said().query()).toBeNull();
  drawn.length = 0;
  await setOpen(db, assessment.id, false);
  await expect.element(said()).toBeVisible();
  expect(drawn).toEqual([]);

  await page.getByRole('radio').first().click({ force: true });
  await flushDrafts(db);
  expect(Object.values((await readDraft(db, emptyDraft(30).id)).value?.answers ?? {})).toHaveLength(1);

  await setOpen(db, assessment.id, true);
  await expect.poll(() => said().query()).toBeNull();
});

test('so is that it was deleted', async () => {
  await changeAssessment(db, assessment.id, { deleted: true });
  await expect
    .element(
      page
        .getByRole('status')
        .getByText(/removed from the device/)
        .first(),
    )
    .toBeVisible();
});
