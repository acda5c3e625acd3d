import { describe, expect, test } from 'vitest';
import { aboutPartner } from '#domain/responses/subject.ts';
import { change, type Series } from '#charts/model/change.ts';
import { changeFrame } from '#charts/words/change.ts';
import { weakest } from '#charts/model/weakest.ts';
import { basis, withMeans, without } from '#features/gallery/made-up-basis.ts';
import { id, pactsShort, school } from './samples.ts';

const overall: Series = { subject: aboutPartner(school), group: 'peers', level: 'overall', id: 'overall' };
const dimensions = { subject: aboutPartner(school), group: 'peers', level: 'dimension' } as const;
const at = (occasion: number, ...edits: Parameters<typeof basis>[1][]) =>
  basis({ ...pactsShort, occasion }, ...edits);

describe('change over the assessments', () => {
  test('[P4] an assessment without a figure stays in its place as a gap, and is named', () => {
    const bases = [at(0), at(1, without(/overall/)), at(2)];
    const model = change(bases, overall);
    expect(model?.points.map(({ date, point }) => [date, point === null])).toEqual([
      ['2026-09-03', false],
      ['2026-10-08', true],
      ['2026-11-12', false],
    ]);
    const [, , latest] = bases;
    const frame = latest && model && changeFrame(id, latest, model, overall, []);
    expect(frame?.notes.at(-1)).toBe('Tidak ditampilkan: kurang dari 3 jawaban (8 Oktober 2026).');
    expect(frame?.alt).toContain('8 Oktober 2026 tidak ditampilkan');
  });

  test('[S4] the overall figure stands beside its weakest dimension, half a point below the next', () => {
    const five = { participation: 4, acceptance: 4, communication: 4, trust: 4 };
    const apart = at(0, withMeans(dimensions, { ...five, share: 3.5 }));
    expect(weakest(apart, overall)).toEqual({ title: { id: 'Berbagi', en: 'Share' }, value: 62.5 });
    const close = at(0, withMeans(dimensions, { ...five, share: 3.51 }));
    expect(weakest(close, overall)).toBeNull();
    const hidden = at(0, withMeans(dimensions, { ...five, share: 3 }), without(/dimension\|trust/));
    expect(weakest(hidden, overall)).toBeNull();
    const model = change([apart], overall);
    expect(model && changeFrame(id, apart, model, overall, []).notes).toEqual([
      'Paling lemah sekarang: Berbagi (63).',
    ]);
  });

  test('the table has a row for each assessment, with range and n', () => {
    const bases = [at(0), at(1)];
    const model = change(bases, overall);
    const [, latest] = bases;
    const table = latest && model && changeFrame(id, latest, model, overall, []).table;
    expect(table?.rows.map(({ values }) => values)).toEqual(
      model?.points.map(({ date, point }) => [
        id.date(date),
        point?.value,
        point?.interval?.[0],
        point?.interval?.[1],
        point?.n,
        point?.judges,
      ]),
    );
  });

  test('a questionnaire that lengthens its scale does not move the earlier figures', () => {
    const { questionnaire } = pactsShort;
    const [scale] = questionnaire.scales;
    const words = { id: 'Lebih dari selalu', en: 'More than always' };
    const scales = scale ? [{ ...scale, points: [...scale.points, words] }] : [];
    const longer = basis({ ...pactsShort, questionnaire: { ...questionnaire, scales }, occasion: 1 });
    const before = change([at(0)], overall)?.points[0]?.point?.value;
    expect(change([at(0), longer], overall)?.points[0]?.point?.value).toBe(before);
  });
});
