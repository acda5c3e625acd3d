import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Assessment } from '#domain/responses/assessment.ts';
import { synergy } from '#features/gallery/made-up-basis.ts';
import { candidatesIn } from '#features/second-vote/candidates.ts';
import { SecondVoteForm } from '#features/second-vote/second-vote-form.tsx';
import { readAssessments } from '#storage/assessments.ts';
import type { Database } from '#storage/database.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { assessment as small, databaseWith, setUp } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

const first: Assessment = { ...small, parts: [{ questionnaire: synergy, form: 'full' }] };

let root: Root;
let db: Database;

beforeEach(async () => {
  db = await databaseWith({ ...setUp, assessments: [first] });
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <Router hook={memoryLocation().hook}>
          <SecondVoteForm first={first} running={null} candidates={candidatesIn(first, [])} />
        </Router>
      </DatabaseProvider>
    </InWords>,
  );
});
afterEach(() => root.unmount());

test('a button that is tapped twice begins one second vote', async () => {
  await userEvent.click(page.getByRole('checkbox').first());
  await expect.element(page.getByText('1 of at most 8 items chosen.')).toBeVisible();
  await userEvent.dblClick(page.getByRole('button', { name: 'Start' }));
  const begun = async () =>
    (await readAssessments(db, first.partnership)).values.filter(({ again }) => again?.of === first.id);
  await expect.poll(begun).not.toEqual([]);
  expect(await begun()).toHaveLength(1);
});
