import { describe, expect, test } from 'vitest';
import { readDraft, readDrafts, saveDraft } from '#storage/drafts.ts';
import { leaveBehind, takeUp } from '#storage/left-behind.ts';
import { submitDraft } from '#storage/submit.ts';
import { shelfWith } from './shelf-with.ts';
import { assessment, databaseWith, emptyDraft, openOn, memory, setUp, sitting, tapped } from './fixtures.ts';

describe('[F2] answers that were not stored yet when the page went', () => {
  test('are stored by the next page, and only once', async () => {
    const factory = memory();
    const [before, after] = [await openOn(factory), await openOn(factory, 2)];
    const shelf = shelfWith({ 'pacts-survey.preferences': '{}' });
    const first = tapped(emptyDraft(30), 'a', 1);
    const second = tapped(first, 'b', 2);
    await saveDraft(before, first);
    const saving = saveDraft(before, second);
    leaveBehind(before, shelf);
    before.close();
    await saving;
    await takeUp(after, shelf);
    expect((await readDraft(after, second.id)).value).toEqual(second);
    expect([...shelf.map.keys()]).toEqual(['pacts-survey.preferences']);
  });

  test('are not left where all is stored', async () => {
    const db = await databaseWith(setUp);
    const shelf = shelfWith();
    await saveDraft(db, tapped(emptyDraft(30), 'a', 1));
    leaveBehind(db, shelf);
    expect(shelf.length).toBe(0);
  });

  test('do not overwrite what is newer, nor come back after they were submitted', async () => {
    const db = await databaseWith(setUp);
    const { draft, responses } = sitting(30);
    const newer = tapped(draft, 'a', 1);
    const key = `pacts-survey.unsaved.${draft.id}`;
    await saveDraft(db, newer);
    await takeUp(db, shelfWith({ [key]: JSON.stringify(draft) }));
    expect((await readDraft(db, draft.id)).value).toEqual(newer);
    await submitDraft(db, newer, responses);
    const shelf = shelfWith({ [key]: JSON.stringify(tapped(newer, 'b', 2)) });
    await takeUp(db, shelf);
    expect(await readDrafts(db, assessment.id)).toEqual({ values: [], broken: [] });
    expect(shelf.length).toBe(0);
  });

  test('are passed over where they are damaged', async () => {
    const db = await databaseWith(setUp);
    const shelf = shelfWith({ 'pacts-survey.unsaved.a': '{', 'pacts-survey.unsaved.b': '{"id":1}' });
    await takeUp(db, shelf);
    expect(shelf.length).toBe(0);
  });
});
