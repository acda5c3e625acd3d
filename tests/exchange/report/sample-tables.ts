import type { Table, Value } from '#exchange/table/table.ts';
import type { AppLanguage } from '#i18n/words.ts';

export const partners = [
  'Pemdes Sukamaju',
  'Puskesmas Kecamatan',
  'SDN 3 Sukamaju',
  'Karang Taruna',
  'Kelompok Tani Subur',
  'Yayasan Air Jernih',
  'CV Pipa Sejahtera',
  'PKK',
  'Koperasi Harapan',
  'Bidan Desa',
  'Kelompok Ibu Sehat',
] as const;

/** Twelve columns: who judges, and each partner; three values hidden. */
export function matrixTable(language: AppLanguage): Table {
  return {
    id: 'who-judges-whom',
    title: language === 'id' ? 'Siapa menilai siapa' : 'Who judges whom',
    columns: [
      { id: 'judge', label: language === 'id' ? 'Penilai' : 'Judge', kind: 'text' },
      ...partners.map((label, at) => ({ id: `p${at + 1}`, label, kind: 'number', decimals: 1 }) as const),
    ],
    rows: partners.map(rowOf),
  };
}

/** Forty rows of longer texts. */
export function itemTable(language: AppLanguage): Table {
  const texts =
    language === 'id'
      ? [
          'menepati janji yang dibuat bersama',
          'mengundang kami sebelum keputusan diambil',
          'berbagi catatan keuangan',
        ]
      : ['keeps the promises made together', 'invites us before decisions are taken', 'shares its accounts'];
  return {
    id: 'items',
    title: language === 'id' ? 'Pernyataan' : 'Items',
    columns: [
      { id: 'number', label: language === 'id' ? 'No.' : 'No.', kind: 'number' },
      { id: 'text', label: language === 'id' ? 'Pernyataan' : 'Item', kind: 'text' },
      { id: 'n', label: 'n', kind: 'number' },
      {
        id: 'mean',
        label: language === 'id' ? 'Rata-rata (1–5)' : 'Mean (1–5)',
        kind: 'number',
        decimals: 2,
      },
    ],
    rows: Array.from({ length: 40 }, (_, at) => [
      at + 1,
      `${language === 'id' ? 'Mitra ini' : 'This partner'} ${texts[at % texts.length] ?? ''} (${at + 1}).`,
      at % 9 === 4 ? null : 24 - (at % 5),
      at % 9 === 4 ? null : 1 + ((at * 37) % 400) / 100,
    ]),
  };
}

/** Texts, a date, an empty cell, and a name that a spreadsheet would take for a formula. */
export function smallTable(language: AppLanguage): Table {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  return {
    id: 'actions',
    title: say('Tindak lanjut', 'Actions'),
    columns: [
      { id: 'what', label: say('Apa', 'What'), kind: 'text' },
      { id: 'who', label: say('Siapa', 'Who'), kind: 'text' },
      { id: 'until', label: say('Sampai', 'Until'), kind: 'date' },
    ],
    rows: [
      [
        say('Membuka catatan keuangan di balai desa', 'Open the accounts in the village hall'),
        'PKK',
        '2027-01-31',
      ],
      [
        say('Memasang meter air di tiga dusun', 'Fit water meters in three hamlets'),
        'CV Pipa & <Mitra>',
        null,
      ],
      ['=HYPERLINK("http://example.org")', '+62 811 0000', '2027-03-01'],
    ],
  };
}

function rowOf(name: string, row: number): Value[] {
  const values = partners.map((_, column) => (hides(row, column) ? null : value(row, column)));
  return [name, ...values];
}

const hides = (row: number, column: number) => row === column && row % 4 === 1;
const value = (row: number, column: number) => 40 + ((row * 31 + column * 17) % 590) / 10;
