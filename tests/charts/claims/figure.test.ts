import { describe, expect, test } from 'vitest';
import { figureClaims } from '#charts/claims/figure.ts';
import type { Target } from '#domain/privacy/released.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import { committee, pactsShort, synergyFull } from '../samples.ts';
import { english, indonesian, kinds, noInterval, withCell, type Change } from './cells.ts';

const about = aboutPartner(committee);
const facet: Target = { subject: about, group: 'peers', level: 'facet', id: 'punctual' };
const what = { id: 'Tepat waktu', en: 'Punctual' };

const claims = (change: Change, mode: 'anonymous' | 'by-partner' = 'anonymous') =>
  figureClaims(basis({ ...pactsShort, mode }, withCell(facet, change)), facet, { what });
/** What is said of the range, by partner. */
const ofRange = (change: Change) => kinds(claims(change, 'by-partner'))[1];
const said = (change: Change) => indonesian(claims(change));

const band = (low: number, high: number) => said({ spread: { interval: [low, high] } })[2];

describe('a figure', () => {
  test('[A1] is said with its n and judging partners; [R2] the weighting is named; [C1] [C2] range and bands follow', () => {
    expect(said({ mean: 3.08, spread: { interval: [2.56, 3.64] } })).toEqual([
      'Tepat waktu: 52 dari 100 menurut 9 orang dari 3 mitra.',
      'Kalau orang yang sama menjawab lagi, angkanya mungkin antara 39 dan 66.',
      'Rentang itu menyentuh 2 tingkat: “Mulai terasa” dan “Sudah terasa”.',
      'Jawaban tiap orang biasanya berjarak sekitar 20 poin dari angka ini.',
      'Setiap mitra punya satu suara, berapa pun orangnya.',
    ]);
    expect(english(claims({ mean: 3.08, spread: { interval: [2.56, 3.64] } }))).toEqual([
      'Punctual: 52 out of 100 according to 9 people from 3 partners.',
      'If the same people answered again, the figure might be anywhere from 39 to 66.',
      'That range touches 2 bands: “Beginning to be felt” and “Clearly felt”.',
      'People’s answers typically lie about 20 points away from this figure.',
      'Each partner has one voice, however many its people.',
    ]);
  });

  test('[R2] of a single judging partner no weighting is named, and one person is one', () => {
    const one = claims({ n: 1, judges: 1, spread: null });
    expect(kinds(one)).not.toContain('voices');
    expect(english(one)[0]).toBe('Punctual: 50 out of 100 according to 1 person.');
  });

  test('[C1] four answers are too few for a range, five are enough', () => {
    expect(kinds(claims({ n: 4, spread: noInterval }))).toContain('few-answers');
    expect(said({ n: 4, judges: 2, spread: null })[1]).toBe(
      'Seberapa jauh angka ini bisa bergeser belum bisa dikatakan: baru 4 orang yang menjawab, perlu paling sedikit 5.',
    );
    expect(kinds(claims({ n: 5 }))).toContain('interval');
    expect(kinds(claims({ n: 5, spread: noInterval }))).not.toContain('few-answers');
  });

  test('[C1] all the same: that is said, and there is no range and no band', () => {
    const same = claims({ spread: { ...noInterval, sd: 0, allEqual: true } });
    expect(kinds(same)).toEqual(['mean', 'same-answers', 'band-none', 'voices']);
    expect(indonesian(same)[1]).toBe('Angka dari 9 orang ini sama semua, jadi tidak ada rentang.');
    expect(kinds(claims({ n: 2, spread: { ...noInterval, sd: 0, allEqual: true } }))[1]).toBe('same-answers');
  });

  test('[C1] nobody differs within a partner: said only where so many people answered that a range was possible', () => {
    expect(ofRange({ n: 6, judges: 3, spread: noInterval })).toBe('same-within');
    expect(ofRange({ n: 5, judges: 3, spread: noInterval })).toBe('no-interval');
    expect(ofRange({ spread: { ...noInterval, sd: null } })).toBe('no-interval');
  });

  test('[P3] anonymous, nobody is told that the people of the own partner answered alike', () => {
    expect(kinds(claims({ n: 6, judges: 3, spread: noInterval }))[1]).toBe('no-interval');
  });

  test('[P2] where the spread may not be told, no reason for the missing range is', () => {
    expect(kinds(claims({ n: 5, spread: null }))).toEqual(['mean', 'no-interval', 'band-none', 'voices']);
  });

  test('[C1] a range whose two ends are shown as one number is said as one', () => {
    const narrow = { mean: 3, spread: { interval: [2.985, 3.015] as [number, number] } };
    expect(said(narrow)[1]).toBe('Kalau orang yang sama menjawab lagi, angkanya mungkin tetap sekitar 50.');
    expect(kinds(claims({ spread: { interval: [2.97, 3.03] } }))[1]).toBe('interval');
  });

  test('[C2] a range that ends exactly on a band’s beginning touches that band; one that begins there lies in it', () => {
    // Bands begin at 37.5 and 62.5: 2.5 and 3.5 on the answer scale
    expect(band(2.5, 3.5)).toBe('Rentang itu menyentuh 2 tingkat: “Mulai terasa” dan “Sudah terasa”.');
    expect(band(2.5, 3.49)).toBe('Di seluruh rentang itu tingkatnya tetap “Mulai terasa”.');
    expect(band(2.49, 3.49)).toBe('Rentang itu menyentuh 2 tingkat: “Baru mulai tumbuh” dan “Mulai terasa”.');
    expect(band(4.5, 5)).toBe('Di seluruh rentang itu tingkatnya tetap “Sudah jadi kebiasaan”.');
    expect(band(1, 5)).toContain('4 tingkat');
  });

  test('[C2] no range, no band; no bands, nothing is said of them', () => {
    expect(said({ n: 4, spread: null })[2]).toBe('Tanpa rentang, tingkatnya tidak disebut.');
    const questionnaire = { ...pactsShort.questionnaire, bands: [] };
    const bandless = basis({ ...pactsShort, questionnaire }, withCell(facet, {}));
    expect(kinds(figureClaims(bandless, facet, { what })).filter((kind) => kind.startsWith('band'))).toEqual(
      [],
    );
  });

  test('[P5] a figure of one named partner’s people names it, and no weighting', () => {
    const named = figureClaims(basis(pactsShort, withCell(facet, { n: 3, judges: 1, spread: null })), facet, {
      what: null,
      of: 'Komite',
      from: 'Toko Maju',
    });
    expect(indonesian(named)[0]).toBe(
      'Komite, skor keseluruhan: 50 dari 100 menurut 3 orang dari Toko Maju.',
    );
    expect(kinds(named)).not.toContain('voices');
  });

  test.each(['anonymous', 'by-partner'] as const)(
    '[P4] hidden, empty and too few say one sentence: %s',
    (mode) => {
      const hidden = basis({ ...pactsShort, mode }, without(/./));
      for (const level of ['item', 'facet', 'dimension', 'overall'] as const) {
        for (const group of ['peers', 'self', `from:${committee}`, 'cut:school'] as const) {
          const found = figureClaims(hidden, { ...facet, group, level }, { what });
          expect(found).toEqual([{ kind: 'hidden', mode, k: 3, what: null }]);
        }
      }
    },
  );

  test('one’s own answers have no range, and what was not answered is no secret', () => {
    const own: Target = { ...facet, group: 'own' };
    const answered = basis(pactsShort, withCell(own, { mean: 4, n: 1, judges: 1, spread: null }));
    expect(indonesian(figureClaims(answered, own, { what, of: 'Komite' }))).toEqual([
      'Komite, Tepat waktu: jawaban Anda 75 dari 100.',
    ]);
    expect(kinds(figureClaims(basis(pactsShort, without(/own/)), own, { what }))).toEqual(['own-open']);
  });
});

const item: Target = { subject: partnership, group: 'all', level: 'item', id: 'signs.1' };
const sentence = { id: 'Kita punya tujuan bersama.', en: 'We have a common goal.' };
const counted = (points: number[], cannotJudge = 0) =>
  figureClaims(
    basis(
      synergyFull,
      withCell(item, { n: points.reduce((a, b) => a + b, 0), counts: { points, cannotJudge } }),
    ),
    item,
    { what: sentence },
  );
const told = (points: number[]) => kinds(counted(points)).filter((kind) => kind.endsWith('agreed'));

describe('an item', () => {
  test('[S1] is quoted, its answers are counted, and who cannot judge is told only where somebody cannot', () => {
    const found = counted([0, 1, 3, 5, 0], 1);
    expect(indonesian(found).slice(0, 3)).toEqual([
      '“Kita punya tujuan bersama”: 50 dari 100 menurut 9 orang dari 3 mitra.',
      'Kalau orang yang sama menjawab lagi, angkanya mungkin antara 35 dan 65.',
      'Jawabannya: 1 sedikit, 3 sebagian, dan 5 sebagian besar.',
    ]);
    expect(indonesian(found)).toContain('1 dari 10 jawaban: tidak bisa menilai.');
    expect(kinds(counted([0, 1, 3, 5, 0]))).not.toContain('cannot-judge');
  });

  test('[S1] the words of a reversed item stand by the answer that was given', () => {
    const items = synergyFull.questionnaire.items.map((one) =>
      one.id === item.id && one.kind === 'rating' ? { ...one, reversed: true } : one,
    );
    const reversed = basis(
      { ...synergyFull, questionnaire: { ...synergyFull.questionnaire, items } },
      withCell(item, { counts: { points: [9, 0, 0, 0, 0], cannotJudge: 0 } }),
    );
    expect(indonesian(figureClaims(reversed, item, { what: sentence }))).toContain(
      'Jawabannya: 9 sepenuhnya.',
    );
  });

  test('[A2] [A3] agreement is claimed beyond chance, denied, or, of two answers, not spoken of', () => {
    expect(told([0, 0, 0, 3, 0])).toEqual(['agreed']);
    expect(told([0, 0, 1, 2, 0])).toEqual(['not-agreed']);
    expect(told([0, 0, 0, 2, 0])).toEqual([]);
  });
});
