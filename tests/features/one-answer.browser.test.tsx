import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { StepView } from '#features/answer/step-view.tsx';
import { useSitting } from '#features/answer/use-sitting.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Database } from '#storage/database.ts';
import { browserFactory } from '#storage/factory.ts';
import { addAssessment } from '#storage/write-assessments.ts';
import { DatabaseProvider } from '#storage/live.tsx';
import { flushDrafts, readDraft, saveDraft } from '#storage/drafts.ts';
import { assessment, draft, idOf } from '../domain/responses/made.ts';
import { openOn } from '../storage/fixtures.ts';
import { InWords } from '../ui/in-words.tsx';

/** Partners that count how often their row was drawn: each drawing reads the name once or more. */
function countingPartners(drawn: Map<string, number>): Partner[] {
  return [1, 2, 3].map((number): Partner => ({
    id: idOf(number),
    partnership: idOf(200),
    get name() {
      drawn.set(this.id, (drawn.get(this.id) ?? 0) + 1);
      return `Mitra ${number}`;
    },
    get shortName() {
      drawn.set(this.id, (drawn.get(this.id) ?? 0) + 1);
      return `M${number}`;
    },
    sector: 'other',
    sign: number,
    order: number,
    archived: false,
    stamps: {},
  }));
}

const clock = { at: 0 };
const time = () => clock.at;

function Sitting({ partners }: { partners: readonly Partner[] }) {
  const { draft: now, saving, answer } = useSitting(draft, assessment, time);
  const [[step]] = useState(() => stepsOf(assessment));
  if (!step) throw new Error('nothing is asked');
  return (
    <>
      <p>{saving.state}</p>
      <StepView
        step={step}
        place={1}
        count={1}
        assessment={assessment}
        draft={now}
        partners={partners}
        onAnswer={answer}
        focus={null}
        onNext={() => undefined}
      />
    </>
  );
}

/** Counts the transactions that may write, from now on. */
function countWrites() {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return () => begun.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
}

async function openSitting(): Promise<Database> {
  const factory = browserFactory();
  if (!factory) throw new Error('the browser has a database');
  const db = await openOn(factory, 1, 'one-answer');
  const { turn: _turn, deleted: _deleted, stamps: _stamps, ...fresh } = assessment;
  await addAssessment(db, fresh);
  await saveDraft(db, draft);
  return db;
}

test('one answer is one transaction and draws one row again', async () => {
  // Dexie takes hold of the method when it opens the database.
  const writes = countWrites();
  const db = await openSitting();
  const drawn = new Map<string, number>();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <InWords>
      <DatabaseProvider db={db}>
        <Sitting partners={countingPartners(drawn)} />
      </DatabaseProvider>
    </InWords>,
  );
  await expect.poll(() => place.querySelectorAll('[role="radiogroup"]').length).toBe(3);
  drawn.clear();
  const before = writes();
  place.querySelector<HTMLInputElement>('[role="radiogroup"] input')?.click();
  await expect.poll(() => place.querySelector('p')?.textContent === 'saved' && writes() > before).toBe(true);
  expect([...drawn.keys()]).toEqual([idOf(1)]);
  expect(writes() - before).toBe(1);
  expect((await readDraft(db, draft.id)).value?.haste).toBeUndefined();

  // [C5] The second tap after half a second, the third after three.
  const radios = place.querySelectorAll<HTMLInputElement>('[role="radiogroup"] input');
  for (const [option, at] of [500, 3500].entries()) {
    clock.at = at;
    radios[option + 1]?.click();
  }
  await flushDrafts(db);
  expect((await readDraft(db, draft.id)).value?.haste).toEqual({ quick: 1, taps: 2 });
  root.unmount();
  db.close();
  indexedDB.deleteDatabase(db.name);
});
