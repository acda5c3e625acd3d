import { describe, expect, test } from 'vitest';
import type { Partner } from '#domain/responses/partnership.ts';
import { ok } from '#domain/result.ts';
import { isKeeper } from '#storage/assessments.ts';
import { nextStamp } from '#storage/counter.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readPartners, readPartnership } from '#storage/partnerships.ts';
import { changePartner } from '#storage/write-partnerships.ts';
import { readResponses } from '#storage/responses.ts';
import { write } from '#storage/write.ts';
import {
  assessment,
  databaseWith,
  freshDatabase,
  id,
  partners,
  partnership,
  records,
  setUp,
  sitting,
} from './fixtures.ts';

const file = { keeper: [] };
const { response } = sitting(30);

const named = (name: string, counter: number) => ({
  ...partnership,
  name,
  stamps: { name: { counter, device: id(2) } },
});

const renamed = (partner: Partner): Partner => ({
  ...partner,
  name: 'Theirs',
  shortName: 'Theirs',
  stamps: { name: { counter: 9, device: id(2) }, shortName: { counter: 0, device: id(2) } },
});

describe('[F21] merging', () => {
  test('says what was added, changed and already there', async () => {
    const db = await freshDatabase();
    const all = { ...setUp, responses: [response] };
    const first = await mergeRecords(db, all, file);
    expect(first).toMatchObject({
      ok: true,
      value: {
        counts: {
          partnerships: { added: 1, changed: 0, same: 0 },
          partners: { added: 2, changed: 0, same: 0 },
          responses: { added: 1, changed: 0, same: 0 },
        },
      },
    });
    const again = await mergeRecords(db, all, file);
    expect(again).toMatchObject({
      ok: true,
      value: { counts: { partners: { added: 0, changed: 0, same: 2 }, responses: { added: 0, same: 1 } } },
    });
  });

  test('of the same responses in two pieces adds each once', async () => {
    const db = await databaseWith(setUp);
    const [a, b, c] = [30, 31, 32].map((number) => sitting(number).response);
    if (!a || !b || !c) throw new Error('three sittings');
    await mergeRecords(db, records({ responses: [a, b] }), file);
    const second = await mergeRecords(db, records({ responses: [b, c] }), file);
    expect(second).toMatchObject({ ok: true, value: { counts: { responses: { added: 1, same: 1 } } } });
    expect((await readResponses(db, assessment.id)).values).toHaveLength(3);
  });

  test('keeps the later writing of each field, and later stamps come after all that was seen', async () => {
    const db = await databaseWith(setUp);
    await changePartner(db, id(11), { shortName: 'Mine' });
    await mergeRecords(db, records({ partners: partners.map(renamed) }), file);
    const [partner] = (await readPartners(db, partnership.id)).values;
    expect(partner).toMatchObject({ name: 'Theirs', shortName: 'Mine' });
    const stamp = await write(db, ['device'], async () => ok(await nextStamp(db)));
    expect(stamp).toMatchObject({ value: { counter: 10 } });
  });

  test('of a file that holds a record twice joins both', async () => {
    const db = await freshDatabase();
    await mergeRecords(db, records({ partnerships: [named('Late', 5), named('Early', 3)] }), file);
    expect((await readPartnership(db, partnership.id)).value?.name).toBe('Late');
  });

  test('makes the device keeper of what it is told to keep, and of nothing else; it stays so', async () => {
    const db = await freshDatabase();
    const other = { ...assessment, id: id(21) };
    const both = { ...setUp, assessments: [assessment, other] };
    await mergeRecords(db, both, file);
    expect(await isKeeper(db, assessment.id)).toBe(false);
    await mergeRecords(db, both, { keeper: [assessment.id] });
    await mergeRecords(db, both, file);
    expect(await isKeeper(db, assessment.id)).toBe(true);
    expect(await isKeeper(db, other.id)).toBe(false);
  });
});
