import { describe, expect, test } from 'vitest';
import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import { deleteBroken, findBroken } from '#storage/broken.ts';
import { leaveManuscriptsBehind, takeUpManuscripts } from '#storage/manuscripts-left.ts';
import {
  flushManuscripts,
  publishManuscript,
  readManuscript,
  readManuscripts,
  removeManuscript,
  saveManuscript,
} from '#storage/manuscripts.ts';
import { addPublished, readPublished } from '#storage/questionnaires.ts';
import { rescue } from '#storage/rescue.ts';
import { freshDatabase, id, manuscript, memory, openOn, questionnaire } from './fixtures.ts';
import { shelfWith } from './shelf-with.ts';

const own = { ...questionnaire, id: 'own' };
const titled = (title: string, revision: number): Manuscript => ({
  ...manuscript,
  content: { ...manuscript.content, title: { en: title } },
  revision,
});
const saved = { ok: true, value: null };

describe('saving a manuscript', () => {
  test('what was saved is read again, also after the database was closed', async () => {
    const factory = memory();
    const db = await openOn(factory);
    expect(await saveManuscript(db, manuscript)).toEqual(saved);
    db.close();
    const again = await openOn(factory);
    expect(await readManuscript(again, manuscript.id)).toEqual({ value: manuscript, broken: null });
  });

  test('[F20] of racing saves the last change wins, in whatever order they were asked for', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    const saves = [1, 3, 2].map((revision) => saveManuscript(db, titled(`title ${revision}`, revision)));
    expect(await Promise.all(saves)).toEqual([saved, saved, saved]);
    expect((await readManuscript(db, manuscript.id)).value).toEqual(titled('title 3', 3));
  });

  test('[F20] a copy that another tab has overtaken is refused, and says so', async () => {
    const factory = memory();
    const [here, there] = [await openOn(factory), await openOn(factory, 2)];
    await saveManuscript(here, manuscript);
    await saveManuscript(there, titled('later', 5));
    const refused = { ok: false, error: { kind: 'newer-manuscript' } };
    expect(await saveManuscript(here, titled('earlier', 4))).toEqual(refused);
    expect(await publishManuscript(here, titled('earlier', 4), own)).toEqual(refused);
    expect((await readManuscript(here, manuscript.id)).value).toEqual(titled('later', 5));
    expect((await readPublished(here)).values).toEqual([]);
  });

  test('[F2] flushing starts what still waits and ends when all of it is stored', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    void saveManuscript(db, titled('a', 1));
    void saveManuscript(db, titled('ab', 2));
    await flushManuscripts(db);
    expect((await readManuscript(db, manuscript.id)).value).toEqual(titled('ab', 2));
  });

  test('one that was thrown away is gone, saves on their way included, and does not come back', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    void saveManuscript(db, titled('a', 1));
    await removeManuscript(db, manuscript.id);
    expect((await readManuscripts(db)).values).toEqual([]);
    expect(await saveManuscript(db, titled('ab', 2))).toEqual({
      ok: false,
      error: { kind: 'manuscript-gone' },
    });
    expect((await readManuscripts(db)).values).toEqual([]);
  });
});

describe('publishing', () => {
  test('puts the version on the shelf and takes the manuscript away', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    void saveManuscript(db, titled('a', 1));
    expect(await publishManuscript(db, titled('a', 1), own)).toEqual({ ok: true, value: publish(own) });
    expect((await readPublished(db)).values).toEqual([publish(own)]);
    expect((await readManuscripts(db)).values).toEqual([]);
    expect(await saveManuscript(db, titled('late', 2))).toMatchObject({ ok: false });
  });

  test('where the version was taken meanwhile, nothing changes', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    await addPublished(db, { ...own, title: { en: 'Theirs' } });
    expect(await publishManuscript(db, manuscript, own)).toEqual({
      ok: false,
      error: { kind: 'version-taken', newest: 1 },
    });
    expect((await readManuscripts(db)).values).toEqual([manuscript]);
    expect((await readPublished(db)).values).toHaveLength(1);
  });
});

describe('reading', () => {
  test('the one changed last comes first, wherever the clock stood', async () => {
    const db = await freshDatabase();
    const earlier = { ...manuscript, id: id(51), changedAt: '2026-11-12T10:30:00.000+08:00' };
    await saveManuscript(db, earlier);
    await saveManuscript(db, manuscript);
    expect((await readManuscripts(db)).values).toEqual([manuscript, earlier]);
  });

  test('[F23] one that cannot be read is told apart from none, and can be deleted alone', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    const poisoned = { ...manuscript, id: id(51), content: { title: 3 } };
    await db.table('manuscripts').put(poisoned);
    const broken = { table: 'manuscripts', key: id(51), row: poisoned };
    expect(await readManuscript(db, id(51))).toEqual({ value: null, broken });
    expect(await readManuscripts(db)).toEqual({ values: [manuscript], broken: [broken] });
    expect(await findBroken(db)).toEqual([broken]);
    await deleteBroken(db, broken);
    expect(await readManuscripts(db)).toEqual({ values: [manuscript], broken: [] });
  });

  test('is among what can be rescued', async () => {
    const factory = memory();
    const db = await openOn(factory, 1, 'own');
    await saveManuscript(db, manuscript);
    db.close();
    expect((await rescue('own', factory))?.tables['manuscripts']).toEqual([manuscript]);
  });
});

describe('[F2] what a page leaves behind that is gone too soon', () => {
  test('is taken up by the next, and only once', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, manuscript);
    const shelf = shelfWith({});
    void saveManuscript(db, titled('a', 1));
    leaveManuscriptsBehind(db, shelf);
    const other = await freshDatabase();
    await saveManuscript(other, manuscript);
    await takeUpManuscripts(other, shelf);
    expect((await readManuscript(other, manuscript.id)).value).toEqual(titled('a', 1));
    expect(shelf.length).toBe(0);
  });

  test('is forgotten where it was saved all the same, removed, or cannot be read', async () => {
    const db = await freshDatabase();
    await saveManuscript(db, titled('newer', 0));
    const left = (number: number, content: unknown) =>
      [`pacts-survey.unsaved-manuscript.${id(number)}`, JSON.stringify(content)] as const;
    const shelf = shelfWith(
      Object.fromEntries([
        left(50, titled('older', 0)),
        left(51, { ...titled('removed', 3), id: id(51) }),
        left(52, { title: 3 }),
      ]),
    );
    await takeUpManuscripts(db, shelf);
    expect((await readManuscripts(db)).values).toEqual([titled('newer', 0)]);
    expect(shelf.length).toBe(0);
  });
});
