import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { changeClaims } from '#charts/model/change-claims.ts';
import { change, type Series } from '#charts/model/change.ts';
import { changeFrame } from '#charts/words/change.ts';
import { weakest } from '#charts/model/weakest.ts';
import { basis, withMeans, without } from '#features/gallery/made-up-basis.ts';
import { id, pactsShort, school } from './samples.ts';

const overall: Series = { subject: aboutPartner(school), group: 'peers', level: 'overall', id: 'overall' };
const dimensions = { subject: aboutPartner(school), group: 'peers', level: 'dimension' } as const;
const at = (occasion: number, ...edits: Parameters<typeof basis>[1][]) =>
  basis({ ...pactsShort, occasion }, ...edits);

const never = () => {
  throw new Error('there is an overall figure');
};

const joins = (bases: Parameters<typeof change>[0], series: Series) =>
  change(bases, series)?.points.map(({ joined }) => joined);

describe('change over the assessments', () => {
  test('[P4] an assessment without a figure stays in its place as a gap, and is named', () => {
    const bases = [at(0), at(1, without(/overall/)), at(2)];
    const model = change(bases, overall);
    expect(model?.points.map(({ date, point }) => [date, point === null])).toEqual([
      ['2026-09-03', false],
      ['2026-10-08', true],
      ['2026-11-12', false],
    ]);
    const frame = model && changeFrame(id, bases, model, overall, []);
    expect(frame?.notes.at(-1)).toBe('Tidak ditampilkan: kurang dari 3 jawaban (8 Oktober 2026).');
    expect(frame?.alt).toContain('8 Oktober 2026 tidak ditampilkan');
  });

  test('[S4] the overall figure stands beside its weakest dimension, half a point below the next', () => {
    const five = { participation: 4, acceptance: 4, communication: 4, trust: 4 };
    const apart = at(0, withMeans(dimensions, { ...five, share: 3.5 }));
    expect(weakest(apart, overall)).toEqual({
      id: 'share',
      title: { id: 'Berbagi', en: 'Share' },
      n: 9,
      value: 62.5,
    });
    const close = at(0, withMeans(dimensions, { ...five, share: 3.51 }));
    expect(weakest(close, overall)).toBeNull();
    const hidden = at(0, withMeans(dimensions, { ...five, share: 3 }), without(/dimension\|trust/));
    expect(weakest(hidden, overall)).toBeNull();
    const model = change([apart], overall);
    expect(model && changeFrame(id, [apart], model, overall, []).notes).toEqual([
      'Paling lemah sekarang: Berbagi (63).',
    ]);
  });

  test('the table has a row for each assessment, with range and n', () => {
    const bases = [at(0), at(1)];
    const model = change(bases, overall);
    const table = model && changeFrame(id, bases, model, overall, []).table;
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

  describe('other items on another day', () => {
    /** An item's figure, which the made-up ones do not hold. */
    const withItem =
      (series: Series): NonNullable<Parameters<typeof basis>[1]> =>
      (data) => ({
        ...data,
        cells: { ...data.cells, [cellKey(series)]: data.cells[cellKey(overall)] ?? never() },
      });
    const full = basis({ ...pactsShort, form: 'full', occasion: 1 });
    const facet: Series = { ...overall, level: 'facet', id: 'participation' };
    const firstItem = pactsShort.questionnaire.forms.find(({ id: form }) => form === 'short')?.items[0] ?? '';
    const item: Series = { ...overall, level: 'item', id: firstItem };

    test('[C3] a figure of another form rests on other items: no line leads to it and nothing is claimed', () => {
      expect(joins([at(0), full], facet)).toEqual([false, false]);
      expect(joins([at(0), full], overall)).toEqual([false, false]);
      expect(changeClaims(full, at(0), [overall, facet])).toEqual([]);
    });

    test('[C3] an item that was asked both times is compared, whatever was asked besides', () => {
      expect(joins([at(0), full, at(2)], item)).toEqual([false, true, true]);
      const asked = basis({ ...pactsShort, form: 'full', occasion: 1 }, withItem(item));
      expect(changeClaims(asked, at(0, withItem(item)), [item])).toHaveLength(1);
    });

    test('[C3] an item that was put into other words is another item', () => {
      const items = pactsShort.questionnaire.items.map((one) =>
        one.id === firstItem ? { ...one, text: { id: 'Lain', en: 'Other' } } : one,
      );
      const reworded = basis({
        ...pactsShort,
        questionnaire: { ...pactsShort.questionnaire, items },
        occasion: 1,
      });
      expect(joins([at(0), reworded], item)).toEqual([false, false]);
      expect(joins([at(0), reworded], facet)).toEqual([false, false]);
      expect(joins([at(0), reworded], { ...facet, id: 'punctual' })).toEqual([false, true]);
    });

    test('the broken line is said in words, and what was not asked is not called hidden', () => {
      const model = change([at(0), full], facet);
      const frame = model && changeFrame(id, [at(0), full], model, facet, []);
      expect(frame?.notes.join(' ')).toContain(
        'Sejak 8 Oktober 2026 pertanyaan di balik angka ini, atau cara suara dihitung, berbeda',
      );
      const extra = full.questionnaire.items.find(
        ({ id: one }) =>
          !at(0).questionnaire.forms.some((form) => form.id === 'short' && form.items.includes(one)),
      );
      const added: Series = { ...overall, level: 'item', id: extra?.id ?? '' };
      const asked = basis({ ...pactsShort, form: 'full', occasion: 1 }, withItem(added));
      const unasked = change([at(0), asked], added);
      const notes = unasked && changeFrame(id, [at(0), asked], unasked, added, []).notes;
      expect(notes).toContain('Tidak ditanyakan pada 3 September 2026.');
      expect(notes?.join(' ')).not.toContain('Tidak ditampilkan');
    });
  });
});
