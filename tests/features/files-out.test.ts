import { describe, expect, test } from 'vitest';
import { fail } from '#domain/result.ts';
import { largestFile } from '#exchange/find.ts';
import { readFile } from '#exchange/read.ts';
import { writeFull } from '#exchange/write-full.ts';
import { writeResults } from '#exchange/write.ts';
import { makeFull } from '#features/files/make-full.ts';
import { passphraseProblem } from '#features/files/passphrase.ts';
import { readAnswers } from '#features/files/read-answers.ts';
import { bytesOf } from '#features/files/read-bytes.ts';
import { readSharing } from '#features/files/read-sharing.ts';
import { resultsContent } from '#exchange/results-content.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { changeAssessment } from '#storage/write-assessments.ts';
import type { Database } from '#storage/database.ts';
import type { Factory } from '#storage/factory.ts';
import { addKey } from '#storage/join-keys.ts';
import { keptIn } from '#storage/kept.ts';
import { mergeRecords } from '#storage/merge.ts';
import { saveNote } from '#storage/notes.ts';
import { rescue } from '#storage/rescue.ts';
import { readResults } from '#storage/results.ts';
import { saveTally } from '#storage/tallies.ts';
import {
  assessment,
  databaseWith,
  emptyDraft,
  freshDatabase,
  hands,
  id,
  itemName,
  joinKey,
  memory,
  openOn,
  partnership,
  records,
  setUp,
  sitting,
  tapped,
} from '../storage/fixtures.ts';
import { naming } from '../exchange/made.ts';

/** Of a sitting on a device of this kind. */
const answered = (number: number, way: Draft['way']) =>
  responsesOf(tapped({ ...emptyDraft(number), way }, 'a', 2), assessment);

async function deviceWith(responses: ReturnType<typeof answered>, keeper: boolean): Promise<Database> {
  const db = await freshDatabase(2);
  await mergeRecords(db, records({ ...setUp, responses }), { keeper: keeper ? [assessment.id] : [] });
  return db;
}

describe('the answers that may be sent from this device', () => {
  test('are those given on the own device, corrected ones too, and nobody else’s', async () => {
    const own = answered(50, 'own-device');
    const db = await deviceWith([...own, ...answered(51, 'own-device')], false);
    expect(await readAnswers(db, assessment.id, id(50))).toMatchObject({ responses: own, exclusions: [] });
  });

  test('[F28] never those of a shared device', async () => {
    const db = await deviceWith(answered(50, 'shared-device'), false);
    expect(await readAnswers(db, assessment.id, id(50))).toBeNull();
    expect((await readSharing(db, partnership.id))?.own).toEqual([]);
  });

  test('not those that the keeper’s device gathers: they are other people’s', async () => {
    const db = await deviceWith(answered(50, 'own-device'), true);
    expect(await readAnswers(db, assessment.id, id(50))).toBeNull();
    expect((await readSharing(db, partnership.id))?.own).toEqual([]);
  });

  test('are none for somebody unknown, or for another assessment', async () => {
    const db = await deviceWith(answered(50, 'own-device'), false);
    expect(await readAnswers(db, assessment.id, id(52))).toBeNull();
    expect(await readAnswers(db, id(21), id(50))).toBeNull();
  });

  test('are listed by sitting, with the partner spoken for', async () => {
    const db = await deviceWith(answered(50, 'own-device'), false);
    const sharing = await readSharing(db, partnership.id);
    expect(sharing?.own).toMatchObject([{ sittings: [{ respondent: id(50), partner: id(11) }] }]);
    expect(await readSharing(db, id(9))).toBeNull();
  });
});

describe('what a results file will hold', () => {
  test('an open assessment as an invitation, and results only where somebody answered', async () => {
    const empty = await readResults(await databaseWith(setUp), partnership.id);
    const some = await readResults(
      await databaseWith({ ...setUp, responses: sitting(50).responses }),
      partnership.id,
    );
    if (!empty || !some) throw new Error('no partnership');
    expect(resultsContent(empty)).toMatchObject({ open: [assessment], withResults: [], released: [] });
    expect(resultsContent(some)).toMatchObject({ open: [assessment], withResults: [assessment], leftOut: 0 });
  });

  test('[F23] what does not hold together stays out, and is counted', async () => {
    const results = await readResults(await databaseWith(setUp), partnership.id);
    if (!results) throw new Error('no partnership');
    const lone = resultsContent({ ...results, partners: results.partners.slice(0, 1) });
    expect(lone).toMatchObject({ assessments: [], open: [], leftOut: 1 });
  });
});

describe('a full copy', () => {
  const anonymous = { ...setUp, assessments: [{ ...assessment, mode: 'anonymous' as const }] };

  test('of an anonymous assessment is locked or not made', async () => {
    const db = await databaseWith(anonymous);
    expect(await makeFull(db, partnership.id, ' ', naming)).toEqual(fail({ kind: 'needs-passphrase' }));
    const made = await makeFull(db, partnership.id, 'sawah hijau', naming);
    if (!made.ok) throw new Error(made.error.kind);
    expect(made.value.text).toMatch(/^pacts-survey sealed/);
    const wrong = await readFile(made.value.text, 'sawah biru');
    expect(wrong.ok || wrong.error.kind).toBe('wrong-passphrase');
    expect((await readFile(made.value.text, 'sawah hijau')).ok).toBe(true);
  });

  test('[F23] takes a damaged row along', async () => {
    const db = await databaseWith(setUp);
    await db.table('partners').put({ id: id(13), partnership: partnership.id, name: 7 });
    const made = await makeFull(db, partnership.id, 'sawah hijau', naming);
    expect(made.ok && made.value.unread).toBe(1);
  });

  test('that cannot be read from the storage says why', async () => {
    const db = await databaseWith(setUp);
    db.close();
    const made = await makeFull(db, partnership.id, '', naming);
    expect(made.ok || made.error.kind).toBe('storage-refused');
  });
});

describe('a key that opens what phones have sealed', () => {
  const withKey = async () => {
    const db = await databaseWith(setUp);
    await addKey(db, joinKey);
    return db;
  };
  const rescued = async (factory: Factory) => {
    const found = await rescue('pacts', factory);
    if (!found) throw new Error('no database');
    return { ...found.tables, kept: keptIn(found.tables['device'] ?? []) };
  };

  test('locks the full copy, by partner too, and the page knows before it is made', async () => {
    const db = await withKey();
    expect(await readSharing(db, partnership.id)).toMatchObject({ holdsKey: true });
    expect(await readSharing(await databaseWith(setUp), partnership.id)).toMatchObject({ holdsKey: false });
    expect(await makeFull(db, partnership.id, ' ', naming)).toEqual(fail({ kind: 'needs-passphrase' }));
    const made = await makeFull(db, partnership.id, 'sawah hijau', naming);
    if (!made.ok) throw new Error(made.error.kind);
    expect(made.value.text).toMatch(/^pacts-survey sealed/);
    expect(made.value.keys).toEqual([{ assessment: assessment.id, publicKey: joinKey.publicKey }]);
    expect(await readFile(made.value.text, 'sawah hijau')).toMatchObject({ value: { keys: [joinKey] } });
  });

  test('locks it where the assessment was deleted: the key is still in it', async () => {
    const db = await withKey();
    await changeAssessment(db, assessment.id, { deleted: true });
    expect(await readSharing(db, partnership.id)).toMatchObject({ holdsKey: true });
    expect(await makeFull(db, partnership.id, '', naming)).toEqual(fail({ kind: 'needs-passphrase' }));
  });

  test('[F12] [F13] locks what is rescued from a database that the app cannot open', async () => {
    const factory = memory();
    const db = await openOn(factory);
    await mergeRecords(db, setUp, { keeper: [assessment.id] });
    const plain = await writeFull(await rescued(factory), null, naming);
    expect(plain.ok).toBe(true);
    await addKey(db, joinKey);
    expect(await writeFull(await rescued(factory), null, naming)).toEqual(fail({ kind: 'needs-passphrase' }));
    const sealed = await writeFull(await rescued(factory), 'sawah hijau', naming);
    if (!sealed.ok) throw new Error(sealed.error.kind);
    expect(await readFile(sealed.value.text, 'sawah hijau')).toMatchObject({ value: { keys: [joinKey] } });
  });

  test('has no byte in the results file of its partnership, whatever else is in it', async () => {
    const db = await withKey();
    await saveTally(db, { name: itemName, patch: { hands } });
    await saveNote(db, { name: itemName, patch: { text: 'Ask them first' } });
    const results = await readResults(db, partnership.id);
    if (!results) throw new Error('no partnership');
    const content = resultsContent(results);
    expect(content).toMatchObject({ notes: [{ text: 'Ask them first' }], leftOut: 1 });
    const { text } = writeResults({ partnership, ...content }, naming);
    for (const secret of [joinKey.publicKey, joinKey.privateKey, joinKey.token]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('a passphrase typed twice', () => {
  test.each([
    ['', '', true, 'missing'],
    ['', '', false, null],
    ['1234567', '1234567', false, 'short'],
    ['sawah hijau', '', false, 'differs'],
    ['', 'sawah hijau', true, 'short'],
    ['sawah hijau', 'sawah hijua', true, 'differs'],
    ['sawah hijau ', ' sawah hijau', true, null],
    ['caf\u00e9 hitam', 'cafe\u0301 hitam', true, null],
  ] as const)('%j and %j, needed: %j → %j', (first, second, needed, problem) => {
    expect(passphraseProblem(first, second, needed)).toBe(problem);
  });
});

describe('the bytes of a chosen file', () => {
  test('are its own', async () => {
    expect(await bytesOf(new Blob(['halo']))).toEqual(new TextEncoder().encode('halo'));
  });

  test('[F22] of a huge one are only enough to see that it is too large', async () => {
    const huge = new Blob([new Uint8Array(largestFile), new Uint8Array(100)]);
    const bytes = await bytesOf(huge);
    expect(bytes?.length).toBe(largestFile + 1);
    const read = await readFile(bytes ?? '');
    expect(read.ok || read.error.kind).toBe('too-large');
  });

  test('of one that the device does not hand over are null', async () => {
    const gone = new Blob(['halo']);
    gone.slice = () => gone;
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await bytesOf(gone)).toBeNull();
  });
});
