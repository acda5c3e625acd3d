import { describe, expect, test } from 'vitest';
import { fair, fairOf, judgesOf } from '#charts/model/fair.ts';
import { fairFrame } from '#charts/words/fair.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { id, pactsShort, partners, school, shop } from './samples.ts';
import { told } from './told.ts';

const complete = [
  [null, 4.4, 4.3, 4],
  [3.3, null, 3.9, 3.6],
  [2.9, 3.6, null, 3.2],
  [2.5, 3.2, 3.1, null],
];
const four = basis(pactsShort, told(partners, complete));
const noneOf = (of: ReturnType<typeof basis>) => fair(of)?.none;
const rounded = (values: readonly (number | undefined)[] = []) =>
  values.map((value) => value !== undefined && Math.round(value * 1e6) / 1e6);

describe('fair scores beside raw ones', () => {
  test('[R4] of a complete table they are those of Warner, Kenny and Stoto, from the average of all', () => {
    const rows = fair(four)?.rows;
    expect(rounded(rows?.map(({ point }) => point?.fair))).toEqual([52.5, 70, 67.5, 60]);
    expect(rounded(rows?.map(({ point }) => point?.difference))).toEqual([-10, 7.5, 5, -2.5]);
    expect(rounded(rows?.map(({ point }) => point?.raw))).toEqual([47.5, 68.333333, 69.166667, 65]);
    expect(rounded(rows?.map(({ point }) => point?.rawDifference))).toEqual([-15, 5.833333, 6.666667, 2.5]);
  });

  test('[R4] they keep the order of the partners, and nothing speaks of a place', () => {
    const model = fair(four);
    expect(model?.rows.map((row) => row.id)).toEqual(partners.map((partner) => partner.id));
    expect(model && fairFrame(id, four, model).notes.at(-1)).toBe('Urutan mitra bukan peringkat.');
  });

  test('[R4] one sentence says why the two differ, of the partner of whom they differ most', () => {
    const model = fair(four);
    expect(model && fairFrame(id, four, model).notes[1]).toBe(
      'Kali ini mitra yang menilai Sekolah Harapan tampak lebih ketat daripada yang lain: rata-rata mentahnya 48, skor adilnya 53.',
    );
    expect(model?.rows.map(({ point }) => point && judgesOf(point))).toEqual([
      'stricter',
      'stricter',
      'milder',
      'milder',
    ]);
  });

  test('[R4] the reason is told where there are none: two partners, or judged too much apart', () => {
    expect(noneOf(basis({ ...pactsShort, partners: someNames(2) }))).toBe('two-partners');
    const pairs = [
      [null, 4, null, null],
      [3, null, null, null],
      [null, null, null, 4],
      [null, null, 3, null],
    ];
    const apart = basis(pactsShort, told(partners, pairs));
    expect(noneOf(apart)).toBe('not-connected');
    const model = fair(apart);
    expect(model && fairFrame(id, apart, model).notes).toEqual([
      'Skor adil belum bisa dihitung: belum cukup mitra yang menilai mitra yang sama.',
    ]);
    const hidden = basis(pactsShort, without(/from:/));
    expect(noneOf(hidden)).toBe('hidden');
  });

  test('[R1] how a partner sees itself moves nothing', () => {
    const without0 = basis(pactsShort, told(partners, complete), without(/\|self\|/));
    expect(fair(without0)?.rows).toEqual(fair(four)?.rows);
  });

  test('a partner that nobody judged has a gap; a profile finds its own', () => {
    const column = complete.map((row) => row.map((value, place) => (place === 3 ? null : value)));
    const model = fair(basis(pactsShort, told(partners, column)));
    expect(model?.rows.map(({ point }) => point === null)).toEqual([false, false, false, true]);
    expect(fairOf(four, school)?.fair).toBeCloseTo(52.5, 6);
    expect(fairOf(four, shop)?.raw).toBeCloseTo(69.166667, 6);
    expect(fairOf(basis(pactsShort, without(/from:/)), school)).toBeNull();
  });

  test('the table holds the figures of the model, with the standard error', () => {
    const model = fair(four);
    const frame = model && fairFrame(id, four, model);
    expect(frame?.table.rows.map(({ values }) => values.slice(1))).toEqual(
      model?.rows.map(({ point }) => [
        point?.difference,
        point?.interval?.[0] ?? null,
        point?.interval?.[1] ?? null,
        point?.se,
        point?.rawDifference,
      ]),
    );
    expect(frame?.facts).toContain('12 pengisi dari 4 mitra');
  });
});
