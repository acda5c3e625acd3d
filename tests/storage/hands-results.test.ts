import { expect, test } from 'vitest';
import type { Assessment, Mode, Part } from '#domain/responses/assessment.ts';
import { closeAssessment } from '#storage/close.ts';
import { readQuality } from '#storage/quality.ts';
import { readResults } from '#storage/results.ts';
import { readTallies, saveTally } from '#storage/tallies.ts';
import { assessment, databaseWith, id, partnership, questionnaire, setUp, sitting } from './fixtures.ts';

const hands: Part = {
  questionnaire: {
    ...questionnaire,
    id: 'counted',
    items: questionnaire.items.map((item) => Object.assign({}, item, { subject: 'partnership' })),
  },
  form: 'full',
  hands: true,
};

const responses = Array.from({ length: 4 }, (_, place) => sitting(1000 + place).response);

async function closedWith(parts: Assessment['parts'], mode: Mode) {
  const db = await databaseWith({ ...setUp, assessments: [{ ...assessment, mode, parts }], responses });
  const name = { assessment: assessment.id, questionnaire: 'counted', item: 'a' };
  await saveTally(db, { name, patch: { hands: { points: [1, 2, 5], cannotJudge: 0 } } });
  await closeAssessment(db, assessment.id, id(90));
  const [own] = (await readResults(db, partnership.id))?.assessments ?? [];
  const { released, awaited, attended } = own ?? expect.fail();
  const quality = await readQuality(db, { ...assessment, mode, parts, turn: 1 });
  return {
    told: { released, awaited, attended, quality },
    tallies: (await readTallies(db, assessment.id)).values,
  };
}

test.each<Mode>(['by-partner', 'anonymous'])(
  '[S9] %s: what is closed with a show of hands has the results of the same without it, and its counts besides',
  async (mode) => {
    const without = await closedWith(assessment.parts, mode);
    const before = await closedWith([hands, ...assessment.parts], mode);
    const after = await closedWith([...assessment.parts, hands], mode);
    expect(without.told.released).not.toEqual([]);
    expect(before.told).toEqual(without.told);
    expect(after.told).toEqual(without.told);
    expect(after.tallies).toMatchObject([{ item: 'a', hands: { points: [1, 2, 5], cannotJudge: 0 } }]);
  },
);
