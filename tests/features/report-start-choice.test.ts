import { expect, test } from 'vitest';
import { partKinds } from '#features/report/make/choice.ts';
import { reportable, startChoice } from '#features/report/start-choice.ts';
import type { ReportPreset } from '#storage/report-preset.ts';
import { readResults } from '#storage/results.ts';
import { assessment, databaseWith, id, partnership, records, setUp, sitting } from '../storage/fixtures.ts';

const october = { ...assessment, id: id(19), title: 'October', date: '2026-10-12' };
const again = { ...assessment, id: id(21), title: 'Again', date: '2026-11-13', again: { of: assessment.id } };
const empty = { ...assessment, id: id(22), title: 'December', date: '2026-12-12' };

const db = await databaseWith(
  records({
    ...setUp,
    assessments: [october, assessment, again, empty],
    responses: [1000, 1001].map((number) => sitting(number).response),
  }),
);
const all = (await readResults(db, partnership.id)) ?? expect.fail('the partnership is there');
const nothing = { of: [], partner: null };

test('a report may be of what holds something, each meeting once', () => {
  expect(reportable(all).map(({ assessment: { title } }) => title)).toEqual(['November']);
});

test('before anything is asked for it is whole, of the newest, in the language of the app', () => {
  expect(startChoice(all, nothing, null, 'en')).toEqual({
    language: 'en',
    assessments: [assessment.id],
    partner: null,
    parts: [...partKinds],
    title: '',
    intro: '',
    logo: null,
  });
});

test('a second vote asks for its first one, a partner for itself; what is not there is passed over', () => {
  const asked = startChoice(all, { of: [again.id], partner: id(12) }, null, 'id');
  expect(asked).toMatchObject({ assessments: [assessment.id], partner: id(12) });
  const lost = startChoice(all, { of: [empty.id, 'nonsense'], partner: id(99) }, null, 'id');
  expect(lost).toMatchObject({ assessments: [assessment.id], partner: null });
});

test('it is made as the last time, without parts that are not known any more', () => {
  const preset: ReportPreset = { language: 'en', parts: ['method', 'gone'], intro: 'Hello', logo: null };
  expect(startChoice(all, nothing, preset, 'id')).toMatchObject({
    language: 'en',
    parts: ['method'],
    intro: 'Hello',
  });
  const unknown = startChoice(all, nothing, { ...preset, parts: ['gone'] }, 'id');
  expect(unknown.parts).toEqual([...partKinds]);
});
