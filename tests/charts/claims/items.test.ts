import { expect, test } from 'vitest';
import { itemClaims } from '#charts/claims/items.ts';
import type { ItemRow } from '#charts/model/items.ts';
import { basis } from '#features/gallery/made-up-basis.ts';
import { pactsShort } from '../samples.ts';
import { english, indonesian, kinds } from './cells.ts';

const points = ['Tidak pernah', 'Jarang', 'Kadang-kadang', 'Sering', 'Selalu'].map((word) => ({
  id: word,
  en: word,
}));
const row: ItemRow = {
  id: 'trust.1',
  text: { id: 'Mitra ini memercayakan tugas.', en: 'This partner entrusts tasks.' },
  dimension: 'trust',
  points,
  reversed: false,
  shown: {
    score: 62.5,
    n: 8,
    judges: 3,
    subjects: 4,
    sd: 0.7,
    counts: { points: [0, 0, 4, 4, 0], cannotJudge: 0 },
  },
};
const of = basis(pactsShort);
const claims = (change: Partial<NonNullable<ItemRow['shown']>> = {}, agenda = [{ row, prompt: null }]) =>
  itemClaims(of, { ...row, shown: row.shown && { ...row.shown, ...change } }, 'partners', agenda);

test('[A1] answers about several partners are added up as answers, not as people', () => {
  expect(indonesian(claims())).toEqual([
    '“Mitra ini memercayakan tugas”: rata-rata 63 dari 100, dari 8 jawaban tentang 4 mitra.',
    'Jawabannya: 4 kadang-kadang dan 4 sering.',
    'Tentang mitra yang sama, jawaban orang biasanya berjarak sekitar 18 poin dari rata-ratanya.',
    'Ini salah satu pernyataan yang jawabannya paling berbeda-beda. Baik dibicarakan bersama.',
  ]);
  expect(english(claims({ n: 1, subjects: 1 }))[0]).toContain('from 1 answer about 1 partner.');
});

test('[A1] an item is called disputed only where it is on the agenda', () => {
  expect(kinds(claims({}, []))).not.toContain('disputed');
});

test('[A1] a spread that is shown as nought is not spoken of; one that is not told neither', () => {
  // Half a point of 0..100 is 0.02 of the answer scale
  expect(kinds(claims({ sd: 0.02 }))).toContain('spread-within');
  expect(kinds(claims({ sd: 0.0199 }))).not.toContain('spread-within');
  expect(kinds(claims({ sd: null, counts: null }))).toEqual(['mean-together', 'disputed']);
});

test('[P4] a hidden item says one sentence, on the agenda or not', () => {
  expect(kinds(itemClaims(of, { ...row, shown: null }, 'partners', [{ row, prompt: null }]))).toEqual([
    'hidden',
  ]);
});
