import { expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import { findBroken } from '#storage/broken.ts';
import { putFact } from '#storage/device.ts';
import { removePartnership } from '#storage/remove.ts';
import {
  forgetReportPreset,
  keepReportPreset,
  readReportPreset,
  type ReportPreset,
} from '#storage/report-preset.ts';
import { write } from '#storage/write.ts';
import { databaseWith, id, partnership, setUp } from './fixtures.ts';

const preset: ReportPreset = {
  language: 'en',
  parts: ['summary', 'method'],
  intro: 'For the district.\nWith thanks.',
  logo: { type: 'png', bytes: new Uint8Array([1, 2, 3]), width: 600, height: 200 },
};

test('how a report was made is kept for each partnership by itself, until it is forgotten', async () => {
  const db = await databaseWith(setUp);
  expect(await readReportPreset(db, partnership.id)).toBeNull();
  await keepReportPreset(db, partnership.id, preset);
  expect(await readReportPreset(db, partnership.id)).toEqual(preset);
  expect(await readReportPreset(db, id(77))).toBeNull();
  expect(await findBroken(db)).toEqual([]);
  await forgetReportPreset(db, partnership.id);
  expect(await readReportPreset(db, partnership.id)).toBeNull();
});

test('it goes with its partnership, the logo too', async () => {
  const db = await databaseWith(setUp);
  await keepReportPreset(db, partnership.id, preset);
  await removePartnership(db, partnership.id);
  expect(await readReportPreset(db, partnership.id)).toBeNull();
  expect(await db.device.where('about').equals('report').count()).toBe(0);
});

test('a damaged one is passed over, and nobody is troubled with it', async () => {
  const db = await databaseWith(setUp);
  await write(db, ['device'], async () => {
    await putFact(db, 'report', partnership.id, { ...preset, language: 'fr' });
    return ok(null);
  });
  expect(await readReportPreset(db, partnership.id)).toBeNull();
  expect(await findBroken(db)).toEqual([]);
});
