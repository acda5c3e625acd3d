import { describe, expect, test } from 'vitest';
import { facetClaims } from '#charts/claims/facets.ts';
import { twoViewClaims } from '#charts/claims/two-views.ts';
import { weakestClaims } from '#charts/claims/weakest.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { basis, withMeans, without } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { highlights } from '#charts/claims/highlights.ts';
import { committee, pactsShort, partners } from '../samples.ts';
import { english, indonesian, kinds, withCell } from './cells.ts';

const about = aboutPartner(committee);
const place = { level: 'facet', id: 'punctual', title: { id: 'Tepat waktu', en: 'Punctual' } } as const;
const peers = { subject: about, group: 'peers', level: 'facet', id: 'punctual' } as const;
const self = { ...peers, group: 'self' } as const;

/** A difference in points of the answer scale, marked or not. */
const withGap =
  (gap: number, marked = false) =>
  (data: MadeUp): MadeUp => ({ ...data, gaps: { [cellKey(peers)]: { gap, interval: null, marked } } });

const of = (...edits: ((data: MadeUp) => MadeUp)[]) =>
  twoViewClaims(
    basis(pactsShort, withCell(peers, { mean: 3 }), withCell(self, { mean: 4, n: 3, judges: 1 }), ...edits),
    committee,
    place,
  );

describe('two views of a partner', () => {
  test('[R3] the difference is always said, as something to talk about', () => {
    expect(indonesian(of(withGap(1))).slice(3)).toEqual([
      'Jawaban tiap orang biasanya berjarak sekitar 20 poin dari angka ini.',
      'Menurut Komite Sekolah sendiri: 75 dari 100 (3 orang).',
      'Itu 25 poin lebih tinggi daripada kata mitra lain: bahan obrolan, bukan kesimpulan.',
      'Setiap mitra punya satu suara, berapa pun orangnya.',
    ]);
    expect(english(of(withGap(-0.04)))[5]).toBe(
      'That is 1 point lower than the others say: something to talk about, not a finding.',
    );
  });

  test('[R3] seen differently only where it is marked, however large it is', () => {
    expect(kinds(of(withGap(3)))[5]).toBe('gap-higher');
    expect(indonesian(of(withGap(1.25, true)))[5]).toBe(
      'Dilihat berbeda: selisihnya 31 poin, lebih dari satu pilihan jawaban, dan sulit disebut kebetulan.',
    );
  });

  test('[R3] a difference that is shown as nought is none', () => {
    expect(kinds(of(withGap(0.0199)))[5]).toBe('gap-none');
    expect(kinds(of(withGap(0.02)))[5]).toBe('gap-higher');
  });

  test('[P4] the hidden side says one sentence; both hidden, one for both', () => {
    expect(indonesian(of(without(/\|self\|/)))[4]).toBe(
      'Tidak ditampilkan: kurang dari 3 jawaban (penilaian diri sendiri).',
    );
    expect(indonesian(of(without(/\|peers\|/)))).toEqual([
      'Tidak ditampilkan: kurang dari 3 jawaban (penilaian mitra lain).',
      'Menurut Komite Sekolah sendiri: 75 dari 100 (3 orang).',
    ]);
    expect(indonesian(of(without(/./)))).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban.']);
  });

  test('[P5] of two partners the view from outside is the other one’s', () => {
    const two = basis({ ...pactsShort, partners: partners.slice(2) }, withCell(peers, { n: 3, judges: 1 }));
    expect(indonesian(twoViewClaims(two, committee, place))[0]).toBe(
      'Tepat waktu: 50 dari 100 menurut 3 orang dari Toko Maju Bersama.',
    );
  });
});

describe('what is weaker', () => {
  const target = { subject: about, group: 'peers' } as const;
  const facets = (participation: number, punctual: number) =>
    facetClaims(
      basis(pactsShort, withMeans({ ...target, level: 'facet' }, { participation, punctual })),
      target,
      'participation',
    );

  test('[S3] a facet half a point below the other is the weaker one; less than that, neither is', () => {
    expect(indonesian(facets(4, 3.5))).toEqual([
      'Aspek yang lebih lemah: Tepat waktu (63). Partisipasi: 75.',
    ]);
    expect(english(facets(4, 3.51))).toEqual(['No facet is clearly weaker: Participation and Punctual.']);
    expect(kinds(facets(4, 4))).toEqual(['facets-alike']);
  });

  test('[S3] [P4] where one facet is hidden nothing is said of the other', () => {
    const hidden = basis(pactsShort, without(/facet\|punctual/));
    expect(facetClaims(hidden, target, 'participation')).toEqual([]);
  });

  test('[S4] a dimension half a point below every other is the weakest; less than that, none is', () => {
    const weakest = (share: number) =>
      weakestClaims(
        basis(
          pactsShort,
          withMeans(
            { ...target, level: 'dimension' },
            { participation: 4, acceptance: 4, communication: 4, trust: 4, share },
          ),
        ),
        target,
      );
    expect(indonesian(weakest(3.5))).toEqual(['Paling lemah sekarang: Berbagi (63).']);
    expect(indonesian(weakest(3.51))).toEqual(['Tidak ada bagian yang jelas paling lemah.']);
    expect(weakestClaims(basis(pactsShort, without(/dimension\|share/)), target)).toEqual([]);
  });
});

const talk = (marked: boolean) =>
  highlights(
    basis(pactsShort, withCell(peers, { mean: 3 }), withCell(self, { mean: 4 }), withGap(1, marked)),
    committee,
  ).talk?.claim;

describe('what is said first about a partner', () => {
  test('[R3] the largest difference is a question; it is named seen differently only where it is marked', () => {
    const [plain, marked] = [talk(false), talk(true)];
    expect(plain && indonesian([plain])).toEqual([
      'Menurut Komite Sekolah sendiri 75, menurut mitra lain 50. Apa yang masing-masing lihat?',
    ]);
    expect(marked && indonesian([marked])[0]).toMatch(/^Dilihat berbeda: /);
  });

  test('[P5] of two partners it is the other one who says so, by name', () => {
    const two = basis(
      pactsShort,
      withCell(peers, { mean: 3 }),
      withCell(self, { mean: 4 }),
      withGap(1, false),
    );
    const pair = partners.filter(({ id }) => id === committee || id === partners[0]?.id);
    const { strongest, talk: gap } = highlights({ ...two, partners: pair }, committee);
    const other = pair[0]?.name ?? '';
    expect(strongest && indonesian([strongest.claim])[0]).toMatch(
      new RegExp(`^Menurut ${other}, di sinilah `),
    );
    expect(gap && indonesian([gap.claim])).toEqual([
      `Menurut Komite Sekolah sendiri 75, menurut ${other} 50. Apa yang masing-masing lihat?`,
    ]);
  });

  test('the strongest facet is said with its figure', () => {
    const strongest = highlights(basis(pactsShort, withCell(peers, { mean: 5 })), committee).strongest?.claim;
    expect(strongest && indonesian([strongest])).toEqual([
      'Menurut mitra lain, di sinilah Komite Sekolah paling kuat: 100 dari 100.',
    ]);
  });
});
