import type { Figure } from '#exchange/report/document.ts';
import type { NativeChart } from '#exchange/report/native-chart.ts';
import type { Table } from '#exchange/table/table.ts';
import type { AppLanguage } from '#i18n/words.ts';
import { sampleDrawing } from './sample-drawing.ts';

/** A figure of each kind of chart that Office draws, and one that it cannot draw, higher than it is wide. */
export function sampleFigures(language: AppLanguage) {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const principles = [
    say('Partisipasi', 'Participation'),
    say('Akuntabilitas', 'Accountability'),
    say('Kepedulian', 'Care'),
    say('Transparansi', 'Transparency'),
    say('Kesinambungan', 'Sustainability'),
  ];
  const others = { name: say('Dari mitra lain', 'By the others'), colour: '0072b2' };
  const own = { name: say('Diri sendiri', 'By itself'), colour: 'd55e00' };
  const scale = { from: 0, to: 100, decimals: 1 };
  const two = [
    { ...others, values: [62.5, 55, 81.25, 43.8, null] },
    { ...own, values: [70, 61.3, 79, 66.7, 58] },
  ];
  const bars: NativeChart = { kind: 'bars', categories: principles, series: two, ...scale };
  const radar: NativeChart = { kind: 'radar', categories: principles, series: two, ...scale };
  const line: NativeChart = {
    kind: 'line',
    categories: ['2024', '2025', '2026'],
    series: [
      { ...others, values: [51.2, null, 62.5] },
      { ...own, values: [60, 64.4, 70] },
    ],
    ...scale,
  };
  const stack: NativeChart = {
    kind: 'stack',
    categories: principles,
    series: [
      { name: say('Jarang', 'Rarely'), values: [2, 5, 1, 9, 4], colour: 'e08b3e' },
      { name: say('Kadang', 'Sometimes'), values: [8, 9, 6, 10, 9], colour: 'cdc6b6' },
      { name: say('Sering', 'Often'), values: [14, 10, 17, 5, 11], colour: '0f6a63' },
    ],
    from: 0,
    to: null,
    decimals: 0,
  };
  const facets: NativeChart = {
    kind: 'bars',
    categories: Array.from(
      { length: 27 },
      (_, at) => `${say('Aspek', 'Facet')} ${at + 1} & ${principles[at % 5] ?? ''}`,
    ),
    series: [
      { ...others, values: Array.from({ length: 27 }, (_, at) => (at === 5 ? null : (at * 29) % 101)) },
    ],
    ...scale,
  };
  const careful = say(
    'Kepedulian dinilai lebih tinggi daripada transparansi',
    'Care is scored higher than transparency',
  );
  return {
    bars: figure(language, 'bars', bars, careful, say('Lima prinsip PACTS', 'The five PACTS principles')),
    line: figure(
      language,
      'line',
      line,
      say('Dari mitra lain naik 11,3 poin', 'By the others it rose by 11.3 points'),
      say('Perubahan', 'Change'),
    ),
    radar: figure(
      language,
      'radar',
      radar,
      say('Gambar PACTS', 'The PACTS picture'),
      say('Gambar PACTS', 'The PACTS picture'),
    ),
    stack: figure(
      language,
      'stack',
      stack,
      say('Jawaban tentang transparansi terbagi', 'Answers on transparency are divided'),
      say('Sebaran jawaban tiap prinsip, jumlah orang', 'Answers to each principle, number of people'),
    ),
    drawnOnly: {
      ...figure(
        language,
        'facets',
        facets,
        say('Semua aspek', 'All facets'),
        say('Semua aspek', 'All facets'),
      ),
      native: null,
    },
  };
}

function figure(
  language: AppLanguage,
  id: string,
  chart: NativeChart,
  message: string,
  title: string,
): Figure {
  const say = (inId: string, en: string) => (language === 'id' ? inId : en);
  const hidden = chart.series.some(({ values }) => values.includes(null));
  return {
    kind: 'figure',
    id,
    message,
    title,
    facts: say('24 orang, 12 November 2026', '24 people, 12 November 2026'),
    ends: chart.to === 100 ? say('0 = tidak pernah, 100 = selalu', '0 = never, 100 = always') : null,
    says: [
      say('Di antara prinsip, kepedulian paling tinggi.', 'Among the principles care is highest.'),
      say('Transparansi paling rendah.', 'Transparency is lowest.'),
    ],
    notes: hidden
      ? [
          say(
            'Satu angka disembunyikan: kurang dari lima orang mengisi.',
            'One figure is hidden: fewer than five people answered.',
          ),
        ]
      : [],
    alt: `${title}. ${chart.categories
      .map((name, at) => `${name}: ${chart.series.map(({ values }) => values[at] ?? '–').join(' / ')}`)
      .join('; ')}.`,
    cite: say(
      'Sumber: PACTS, versi 2, lengkap; n = 24, anonim (k = 5), mitra sama bobotnya; 12 November 2026.',
      'Source: PACTS, version 2, full form; n = 24, anonymous (k = 5), partners of equal weight; 12 November 2026.',
    ),
    drawing: sampleDrawing(id, chart),
    native: chart,
    table: tableOf(language, id, title, chart),
  };
}

function tableOf(language: AppLanguage, id: string, title: string, chart: NativeChart): Table {
  return {
    id,
    title,
    columns: [
      { id: 'name', label: language === 'id' ? 'Nama' : 'Name', kind: 'text' },
      ...chart.series.map(
        ({ name }, at) =>
          ({ id: `s${at + 1}`, label: name, kind: 'number', decimals: chart.decimals }) as const,
      ),
    ],
    rows: chart.categories.map((name, at) => [name, ...chart.series.map(({ values }) => values[at] ?? null)]),
  };
}
