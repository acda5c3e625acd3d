import type { BlockSheet } from '#exchange/table/block-sheet.ts';
import type { SheetChart } from '#exchange/table/sheet-chart.ts';
import type { Column, Value } from '#exchange/table/table.ts';

const dimensions = [
  'Partisipasi',
  'Akuntabilitas & transparansi',
  'Kesetaraan',
  'Tujuan bersama',
  'Saling percaya',
];

const columns: readonly Column[] = [
  { id: 'dimension', label: 'Dimensi', kind: 'text' },
  { id: 'day', label: 'Tanggal penilaian', kind: 'date' },
  { id: 'desa', label: 'Pemerintah Desa Sukamaju: skor 0 sampai 100', kind: 'number', decimals: 1 },
  { id: 'toko', label: 'Toko Maju', kind: 'number', decimals: 1 },
  { id: 'n', label: 'Banyaknya yang menilai', kind: 'number' },
  { id: 'agree', label: 'Setuju', kind: 'number' },
  { id: 'unsure', label: 'Ragu-ragu', kind: 'number' },
  { id: 'not', label: 'Tidak setuju', kind: 'number' },
  { id: 'note', label: 'Catatan', kind: 'text' },
];

const long = 'Rapat bulanan membuat semua mitra tahu apa yang dikerjakan. '.repeat(3);
const notes = [null, '=1+1', '- baik', long, ' ada spasi di depan'];

const rows = dimensions.map((dimension, place): Value[] => [
  dimension,
  `2026-0${place + 1}-12`,
  62.345 + place * 5,
  place === 2 ? null : 50 + place * 7.5,
  5 + place,
  place,
  3,
  5 - place,
  notes[place] ?? null,
]);

const cells = (column: string) => ({ column, from: 0, count: dimensions.length });
const partners = [
  { name: 'Pemerintah Desa', cells: cells('desa'), colour: '0072B2' },
  { name: 'Toko <Maju> & "Anak"', cells: cells('toko'), colour: 'D55E00' },
];
const counts = [
  { name: 'Setuju', cells: cells('agree'), colour: '2F8F6B' },
  { name: 'Ragu-ragu', cells: cells('unsure'), colour: 'E8C547' },
  { name: 'Tidak setuju', cells: cells('not'), colour: 'D98A7A' },
];
const hundred = { categories: cells('dimension'), from: 0, to: 100, decimals: 0 };

/** One of each kind. */
export const sampleCharts: readonly SheetChart[] = [
  { ...hundred, kind: 'bars', title: 'Skor tiap dimensi', alt: 'Skor "lima" dimensi', series: partners },
  { ...hundred, kind: 'stack', title: 'Jawaban', alt: 'Banyaknya jawaban', series: counts, to: null },
  { ...hundred, kind: 'line', title: 'Perubahan', alt: 'Dari Januari sampai Mei', series: partners },
  { ...hundred, kind: 'radar', title: 'Jejaring', alt: 'Lima dimensi', series: partners },
];

/**
 * Each chart with the table that it is drawn from: beside the narrow ones, below the wide ones. The title has whatever a
 * sheet's name, a formula and XML do not take as it is.
 */
export const sampleBlocks: BlockSheet = {
  title: "Ringkasan: Desa 'Maju' & <mitra>",
  heading: '=Kemitraan',
  note: 'Skor 0 sampai 100.',
  blocks: sampleCharts.map((chart, place) => ({
    heading: `${place + 1}. ${chart.title}`,
    note: 'Menurut mitra lain',
    columns: place === 1 ? columns : columns.slice(0, 5),
    rows: rows.map((row) => (place === 1 ? row : row.slice(0, 5))),
    chart,
  })),
};
