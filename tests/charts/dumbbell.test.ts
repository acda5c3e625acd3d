import { describe, expect, test } from 'vitest';
import { aboutPartner } from '#domain/responses/subject.ts';
import { dumbbell, type Dumbbell } from '#charts/model/dumbbell.ts';
import { dumbbellFrame } from '#charts/words/dumbbell.ts';
import { basis, marked, withMeans, without } from '#features/gallery/made-up-basis.ts';
import { committee, en, id, pactsShort, partners } from './samples.ts';

const about = aboutPartner(committee);
const means = [
  withMeans({ subject: about, group: 'peers', level: 'facet' }, { punctual: 3.08, trust: 4.36 }),
  withMeans({ subject: about, group: 'self', level: 'facet' }, { punctual: 4.32, trust: 4.36 }),
];
const drawn = (of: ReturnType<typeof basis>): Dumbbell => {
  const model = dumbbell(of, committee);
  if (!model) throw new Error('PACTS has facets');
  return model;
};
const rowOf = (model: Dumbbell, facet: string) =>
  model.groups.flatMap(({ rows }) => rows).find((row) => row.id === facet);

describe('the profile of a partner', () => {
  test('shows the two facets of a principle together, on 0..100', () => {
    const model = drawn(basis(pactsShort, ...means));
    expect(model.groups.map(({ rows }) => rows.map((row) => row.id))).toEqual([
      ['participation', 'punctual'],
      ['acceptance', 'accountable'],
      ['communication', 'collaboration'],
      ['trust', 'transparent'],
      ['share', 'submit'],
    ]);
    expect(rowOf(model, 'punctual')?.peers?.value).toBeCloseTo(52);
    expect(rowOf(model, 'punctual')?.self?.value).toBeCloseTo(83);
    expect(rowOf(model, 'punctual')?.gap).toBeCloseTo(31);
  });

  test('[P4] a figure that is not there is a gap, never zero, and one sentence says so', () => {
    const hidden = basis(pactsShort, without(/peers\|facet\|punctual/), without(/self\|facet\|trust/));
    const model = drawn(hidden);
    expect(rowOf(model, 'punctual')).toMatchObject({ peers: null, gap: null });
    expect(rowOf(model, 'trust')).toMatchObject({ self: null, gap: null });
    const { notes } = dumbbellFrame(id, hidden, model);
    expect(notes).toEqual([
      'Tidak ditampilkan: kurang dari 3 jawaban (Tepat waktu; menurut diri sendiri: Percaya).',
    ]);
  });

  test('[P4] where nothing may be shown the same sentence stands alone', () => {
    const nothing = basis(pactsShort, without(/./));
    const { notes, legend, alt } = dumbbellFrame(id, nothing, drawn(nothing));
    expect(notes).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban.']);
    expect(legend).toEqual([]);
    expect(alt).toContain('kurang dari 3 jawaban');
  });

  test('[R3] a gap is drawn always, and marked only where R3 marked it, however large it is', () => {
    const unmarked = drawn(basis(pactsShort, ...means));
    expect(unmarked.groups.flatMap(({ rows }) => rows).filter((row) => row.marked)).toEqual([]);
    expect(rowOf(unmarked, 'punctual')?.gap).toBeCloseTo(31);
    const of = basis(pactsShort, ...means, marked(committee, 'trust', 0));
    const model = drawn(of);
    expect(model.groups.flatMap(({ rows }) => rows.filter((row) => row.marked).map((row) => row.id))).toEqual(
      ['trust'],
    );
    expect(dumbbellFrame(id, of, model).alt).toContain(
      'Dilihat berbeda: Percaya (84, menurut diri sendiri 84).',
    );
    expect(dumbbellFrame(id, basis(pactsShort), unmarked).alt).toContain('Tidak ada yang ditandai');
  });

  test('[P5] of two partners the view from outside is named after the other one', () => {
    const two = basis({ ...pactsShort, partners: partners.slice(2) });
    const model = drawn(two);
    expect(model.onlyOther?.id).toBe(partners[2]?.id);
    expect(dumbbellFrame(id, two, model).legend[0]?.label).toBe('Menurut Toko Maju Bersama');
    expect(drawn(basis(pactsShort)).onlyOther).toBeNull();
  });

  test('[A1] n, judging partners, date, scale and source stand beside it in both languages', () => {
    const of = basis(pactsShort);
    expect(dumbbellFrame(id, of, drawn(of))).toMatchObject({
      title: 'Komite Sekolah: dilihat mitra lain dan diri sendiri',
      facts: '9 pengisi dari 3 mitra · 12\u00A0November\u00A02026',
      ends: '0 = tidak pernah · 100 = selalu',
      source: 'PACTS singkat v1 · setiap mitra satu suara · anonim, paling sedikit 3 pengisi',
    });
    expect(dumbbellFrame(en, of, drawn(of))).toMatchObject({
      facts: '9 respondents from 3 partners · 12\u00A0November\u00A02026',
      ends: '0 = never · 100 = always',
    });
  });

  test('the table holds what the drawing shows, row by row', () => {
    const of = basis(
      pactsShort,
      ...means,
      without(/self\|facet\|submit/),
      marked(committee, 'punctual', 1.25),
    );
    const model = drawn(of);
    const { table } = dumbbellFrame(id, of, model);
    expect(table.columns.map((column) => column.label)).toEqual([
      'Aspek',
      'Mitra lain',
      'Sendiri',
      'Selisih',
      'Dilihat berbeda',
      'Rentang dari',
      'Rentang sampai',
      'Pengisi',
      'Dari berapa mitra',
      'Pengisi (diri sendiri)',
      'Prinsip',
    ]);
    expect(table.rows.map(({ values }) => values)).toEqual(
      model.groups.flatMap((group) =>
        group.rows.map(({ title, peers, self, gap, marked: isMarked }) => [
          id.say(title),
          peers?.value,
          self?.value ?? null,
          gap,
          gap === null ? null : isMarked ? 'ya' : 'tidak',
          peers?.interval?.[0],
          peers?.interval?.[1],
          peers?.n,
          peers?.judges,
          self?.n ?? null,
          id.say(group.title),
        ]),
      ),
    );
  });

  test('its words name the highest and the lowest of what is shown, all of a tie', () => {
    const of = basis(
      pactsShort,
      withMeans(
        { subject: about, group: 'peers', level: 'facet' },
        { punctual: 1.2, trust: 4.9, share: 4.9 },
      ),
    );
    const { alt } = dumbbellFrame(id, of, drawn(of));
    expect(alt).toContain('Tertinggi: Percaya dan Berbagi (98).');
    expect(alt).toContain('Terendah: Tepat waktu (5).');
  });
});
