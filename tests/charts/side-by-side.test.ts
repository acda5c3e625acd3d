import { describe, expect, test } from 'vitest';
import { ownProfiles, sideBySide } from '#charts/model/side-by-side.ts';
import { ownPictureFrame, sideBySideFrame } from '#charts/words/side-by-side.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { committee, id, pactsShort, school, shop, village } from './samples.ts';

describe('all partners side by side', () => {
  test('keep their own order, whatever their figures', () => {
    const model = sideBySide(basis(pactsShort), 'dimension');
    expect(model?.partners.map((partner) => partner.id)).toEqual([school, village, shop, committee]);
    expect(model?.rows).toHaveLength(5);
    expect(model && sideBySideFrame(id, basis(pactsShort), model, false).notes).toEqual([
      'Urutan mitra bukan peringkat.',
    ]);
  });

  test('[P4] a partner of whom something is not shown is named, and drawn nowhere', () => {
    const of = basis(pactsShort, without(/0a02\|peers/), without(/0a01\|peers\|dimension\|trust/));
    const model = sideBySide(of, 'dimension');
    expect(model?.rows.map(({ points }) => points[2])).toEqual([null, null, null, null, null]);
    expect(model && sideBySideFrame(id, of, model, false).notes.at(-1)).toBe(
      'Tidak ditampilkan: kurang dari 3 jawaban (Desa: Percaya; Toko Maju).',
    );
    expect(model && sideBySideFrame(id, of, model, true).notes.at(-1)).toBe(
      'Tidak ditampilkan: kurang dari 3 jawaban.',
    );
  });

  test('the table has a column for each partner, and a row for each of many', () => {
    const of = basis({ ...pactsShort, partners: someNames(12) });
    const model = sideBySide(of, 'facet') ?? expect.fail();
    const values = model.rows.map(({ points }) => points.map((point) => point?.value));
    const few = sideBySideFrame(id, of, model, false).table;
    expect(few.columns).toHaveLength(13);
    expect(few.rows.map((row) => row.values.slice(1))).toEqual(values);
    const many = sideBySideFrame(id, of, model, true).table;
    expect(many.rows).toHaveLength(12);
    expect(many.rows.map((row) => row.values.slice(1))).toEqual(
      model.partners.map((_, place) => values.map((row) => row[place])),
    );
  });
});

describe('one’s own answers', () => {
  test('[R1] hold the own partner last, apart by its sign, and every answer as it was given', () => {
    const of = basis(pactsShort);
    const model = ownProfiles(of, village);
    expect(model?.partners.map((partner) => partner.id)).toEqual([school, shop, committee, village]);
    const frame = model && ownPictureFrame(id, of, model, village);
    expect(frame?.legend.at(-1)).toEqual({
      label: 'Pemerintah Desa (kita sendiri)',
      sign: { kind: 'ring', sign: 1 },
    });
    expect(frame?.source).toBe('PACTS singkat v1 · hanya jawaban Anda');
    const values = model?.rows.flatMap(({ points }) => points.map((point) => point?.value));
    expect(values?.every((value) => [0, 25, 50, 75, 100].includes(value ?? -1))).toBe(true);
  });

  test('[S1] an item left open or not judged is a gap with a sentence of its own, not of hiding', () => {
    const of = basis(pactsShort, without(/0a00\|own\|facet\|trust/));
    const model = ownProfiles(of, village);
    expect(model?.rows.find((row) => row.id === 'trust')?.points[0]).toBeNull();
    expect(model && ownPictureFrame(id, of, model, village).notes).toEqual([
      'Baris tanpa tanda: belum dijawab atau tidak bisa menilai.',
    ]);
  });
});
