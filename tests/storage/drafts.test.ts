import { describe, expect, test } from 'vitest';
import { receiptCode } from '#domain/responses/receipt.ts';
import { draftToCorrect } from '#domain/responses/submit.ts';
import { draftByCode } from '#storage/by-code.ts';
import { discardDraft, flushDrafts, openDraft, readDraft, readDrafts, saveDraft } from '#storage/drafts.ts';
import { submitDraft } from '#storage/submit.ts';
import {
  assessment,
  databaseWith,
  emptyDraft,
  id,
  openOn,
  memory,
  setUp,
  sitting,
  tapped,
} from './fixtures.ts';

describe('saving a draft', () => {
  test('what was saved is read again, also after the database was closed', async () => {
    const factory = memory();
    const db = await openOn(factory);
    const draft = tapped(emptyDraft(30), 'a', 3);
    expect(await saveDraft(db, draft)).toEqual({ ok: true, value: null });
    db.close();
    expect(await readDraft(await openOn(factory), draft.id)).toEqual({ value: draft, broken: null });
  });

  test('[F20] of racing saves the last tap wins, in whatever order they were asked for', async () => {
    const db = await databaseWith(setUp);
    const first = tapped(emptyDraft(30), 'a', 1);
    const second = tapped(first, 'a', 2);
    const third = tapped(second, 'a', 3);
    const saved = await Promise.all([first, third, second].map((draft) => saveDraft(db, draft)));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect((await readDraft(db, id(30))).value).toEqual(third);
  });

  test('[F20] while one save runs, the taps meanwhile make one more', async () => {
    const db = await databaseWith(setUp);
    let transactions = 0;
    db.drafts.hook('creating', () => {
      transactions += 1;
    });
    db.drafts.hook('updating', () => {
      transactions += 1;
    });
    let draft = emptyDraft(30);
    const saves = [];
    for (const value of [1, 2, 3, 1, 2, 3]) {
      draft = tapped(draft, 'b', value);
      saves.push(saveDraft(db, draft));
    }
    await Promise.all(saves);
    expect(transactions).toBe(2);
    expect((await readDraft(db, id(30))).value).toEqual(draft);
  });

  test('[F20] what another tab has gone further with stays, however much is tapped in this one', async () => {
    const factory = memory();
    const here = await openOn(factory);
    const there = await openOn(factory);
    await here.assessments.put(assessment);
    const first = tapped(emptyDraft(30), 'a', 1);
    await saveDraft(here, first);
    const opened = (await openDraft(there, first.id)).value;
    if (!opened) throw new Error('it was saved');
    const further = tapped(tapped(opened, 'b', 2), 'c', 3);
    expect(await saveDraft(there, further)).toEqual({ ok: true, value: null });
    let stale = first;
    for (const value of [1, 2, 3, 1, 2]) stale = tapped(stale, 'a', value);
    expect(stale.revision).toBeGreaterThan(further.revision);
    expect(await saveDraft(here, stale)).toEqual({ ok: false, error: { kind: 'newer-draft' } });
    expect(await submitDraft(here, stale, [])).toMatchObject({ ok: false, error: { kind: 'newer-draft' } });
    expect((await readDraft(here, first.id)).value).toEqual(further);
  });

  test('[F20] a copy that another tab has overtaken is refused, and says so', async () => {
    const factory = memory();
    const [here, there] = [await openOn(factory), await openOn(factory, 2)];
    const early = tapped(emptyDraft(30), 'a', 1);
    const late = tapped(tapped(early, 'b', 2), 'c', 3);
    await saveDraft(there, late);
    expect(await saveDraft(here, early)).toEqual({ ok: false, error: { kind: 'newer-draft' } });
    expect((await readDraft(here, id(30))).value).toEqual(late);
  });

  test('[F2] flushing starts what still waits and ends when all of it is stored', async () => {
    const db = await databaseWith(setUp);
    const first = tapped(emptyDraft(30), 'a', 1);
    const second = tapped(first, 'b', 2);
    void saveDraft(db, first);
    void saveDraft(db, second);
    await flushDrafts(db);
    expect((await readDraft(db, id(30))).value).toEqual(second);
  });

  test('a save that comes after the draft was submitted does not bring it back', async () => {
    const db = await databaseWith(setUp);
    const { draft, responses } = sitting(30);
    await saveDraft(db, draft);
    await submitDraft(db, draft, responses);
    expect(await saveDraft(db, tapped(draft, 'b', 1))).toEqual({
      ok: false,
      error: { kind: 'already-submitted' },
    });
    expect(await readDrafts(db, assessment.id)).toEqual({ values: [], broken: [] });
  });

  test('a draft that corrects what was submitted may be saved', async () => {
    const db = await databaseWith(setUp);
    const { draft, responses } = sitting(30);
    await submitDraft(db, draft, responses);
    const correction = draftToCorrect(responses);
    if (!correction) throw new Error('there is something to correct');
    expect(await saveDraft(db, tapped(correction, 'a', 1))).toEqual({ ok: true, value: null });
  });
});

describe('finding a draft', () => {
  test('[F28] by the code its respondent was shown, however it is typed, and by no other', async () => {
    const db = await databaseWith(setUp);
    await saveDraft(db, emptyDraft(30));
    await saveDraft(db, emptyDraft(31));
    expect((await draftByCode(db, receiptCode(id(31)).toLowerCase().replace('-', ' ')))?.id).toBe(id(31));
    expect(await draftByCode(db, '0000-0000')).toBeNull();
  });

  test('[F23] one that cannot be read is told apart from none, and leaves the others readable', async () => {
    const db = await databaseWith(setUp);
    const poisoned = { ...emptyDraft(31), step: 'first' };
    await db.table('drafts').bulkPut([emptyDraft(30), poisoned]);
    const broken = { table: 'drafts', key: id(31), row: poisoned };
    expect(await readDraft(db, id(31))).toEqual({ value: null, broken });
    expect(await readDraft(db, id(32))).toEqual({ value: null, broken: null });
    expect(await readDrafts(db, assessment.id)).toEqual({ values: [emptyDraft(30)], broken: [broken] });
  });
});

test('a draft that was thrown away is gone, saves on their way included', async () => {
  const db = await databaseWith(setUp);
  void saveDraft(db, tapped(emptyDraft(30), 'a', 1));
  await discardDraft(db, id(30));
  expect((await readDraft(db, id(30))).value).toBeNull();
});
