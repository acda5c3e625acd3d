import { expect, test } from 'vitest';
import { longestNote } from '#domain/responses/note.ts';
import { hasAnswers, setOpen } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import { mergeRecords } from '#storage/merge.ts';
import { leaveNotesBehind, takeUpNotes } from '#storage/notes-left.ts';
import { flushNotes, readNotes, saveNote, unsavedNotes } from '#storage/notes.ts';
import { readRecords } from '#storage/read-records.ts';
import { readResults } from '#storage/results.ts';
import {
  assessment,
  databaseWith,
  id,
  itemName as name,
  memory,
  openOn,
  partnership,
  setUp,
} from './fixtures.ts';
import { shelfWith } from './shelf-with.ts';

const written = (text: string) => ({ name, patch: { text } });
const textsIn = async (db: Database) => (await readNotes(db, assessment.id)).values.map(({ text }) => text);

test('a note is kept as it was written, and goes out with the results', async () => {
  const db = await databaseWith(setUp);
  const note = { ...name, text: 'Ask them first', stamps: { text: { counter: 1, device: id(1) } } };
  expect(await saveNote(db, written('Ask them first'))).toEqual({ ok: true, value: note });
  expect(await readNotes(db, assessment.id)).toEqual({ values: [note], broken: [] });
  expect((await readResults(db, partnership.id))?.assessments[0]?.notes).toEqual([note]);
});

test('all talk about what came out, so a closed assessment takes notes too; and a note is nobody’s answer', async () => {
  const db = await databaseWith(setUp);
  await setOpen(db, assessment.id, false);
  expect(await saveNote(db, written('We did not know'))).toMatchObject({ ok: true });
  expect(await hasAnswers(db, assessment.id)).toBe(false);
  expect(await saveNote(db, { ...written('x'), name: { ...name, assessment: id(99) } })).toEqual({
    ok: false,
    error: { kind: 'missing' },
  });
});

test('[F22] a note is no longer than the screen lets it be', async () => {
  const db = await databaseWith(setUp);
  await expect(saveNote(db, written('a'.repeat(longestNote + 1)))).rejects.toThrow();
  expect(await saveNote(db, written('a'.repeat(longestNote)))).toMatchObject({ ok: true });
});

test('[F20] what is typed quickly ends as it was typed last', async () => {
  const db = await databaseWith(setUp);
  const all = ['W', 'We', 'We a', 'We agree'].map((text) => saveNote(db, written(text)));
  expect(unsavedNotes(db)).toEqual([written('We agree')]);
  await flushNotes(db);
  await Promise.all(all);
  expect(await textsIn(db)).toEqual(['We agree']);
});

test('[F21] of two devices the later writing stands on both', async () => {
  const [mine, theirs] = [await databaseWith(setUp), await databaseWith(setUp, 2)];
  await saveNote(mine, written('mine'));
  await saveNote(theirs, written('theirs'));
  const [one, other] = [await readRecords(mine, partnership.id), await readRecords(theirs, partnership.id)];
  await mergeRecords(mine, other.records, { keeper: [] });
  await mergeRecords(theirs, one.records, { keeper: [] });
  // At the same counter the greater device wins.
  expect(await textsIn(mine)).toEqual(['theirs']);
  expect(await textsIn(theirs)).toEqual(['theirs']);
});

test('[F23] a note that cannot be read is not overwritten', async () => {
  const db = await databaseWith(setUp);
  await db.table('notes').put({ ...name, text: null });
  expect(await saveNote(db, written('x'))).toMatchObject({ ok: false, error: { kind: 'broken' } });
});

test('[F2] what was not stored yet when the page went is stored by the next, closed or not', async () => {
  const factory = memory();
  const [before, after] = [await openOn(factory), await openOn(factory, 2)];
  await mergeRecords(before, setUp, { keeper: [] });
  await setOpen(before, assessment.id, false);
  const shelf = shelfWith();
  const saving = saveNote(before, written('We agree'));
  leaveNotesBehind(before, shelf);
  before.close();
  await saving;
  expect(shelf.length).toBe(1);
  await takeUpNotes(after, shelf);
  expect(await textsIn(after)).toEqual(['We agree']);
  expect(shelf.length).toBe(0);
});
