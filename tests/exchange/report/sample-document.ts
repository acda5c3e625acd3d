import type { ReportDocument } from '#exchange/report/document.ts';
import type { AppLanguage } from '#i18n/words.ts';
import { sampleFigures } from './sample-figures.ts';
import { paintPng } from './sample-png.ts';
import { itemTable, matrixTable, smallTable } from './sample-tables.ts';

/** A sentence longer than any line, with all that XML, CSV and fonts have to bear. */
export const hardText =
  'Rp 5.000.000 & <b>"50%"</b> ’kutip’ – em—dash… café, ½ ≥ 3 → naik ✓ =SUM(A1:A9)\u0000\u0007 \u{1F91D} ' +
  'sangatpanjangsekalitanpaspasi'.repeat(6);

/** A report as it comes to the writers, with every kind of block; made up, in either language. */
export function sampleDocument(language: AppLanguage): ReportDocument {
  const say = (id: string, en: string) => (language === 'id' ? id : en);
  const figures = sampleFigures(language);
  const cite = say(
    'Sumber: PACTS, versi 2, lengkap; n = 24, anonim (k = 5), mitra sama bobotnya; 12 November 2026.',
    'Source: PACTS, version 2, full form; n = 24, anonymous (k = 5), partners of equal weight; 12 November 2026.',
  );
  const paragraph = (id: string, en: string) => ({ kind: 'paragraph', text: say(id, en) }) as const;
  const heading = (level: 2 | 3, id: string, en: string) =>
    ({ kind: 'heading', level, text: say(id, en) }) as const;
  return {
    language,
    title: say('Kemitraan kita pada November 2026', 'Our partnership in November 2026'),
    partnership: 'Air Bersih Sukamaju & Tetangga',
    date: '2026-11-12',
    facts: [
      say('Pertemuan tahunan, 12 November 2026', 'Yearly meeting, 12 November 2026'),
      say('24 dari 30 orang mengisi, anonim', '24 of 30 people answered, anonymously'),
    ],
    logo: {
      type: 'png',
      bytes: paintPng(240, 80, [
        { x: 0, y: 0, width: 240, height: 80, colour: '0f6a63' },
        { x: 20, y: 20, width: 40, height: 40, colour: 'fae8d6' },
      ]),
      width: 240,
      height: 80,
    },
    intro: [
      say(
        'Laporan ini dibuat setelah pertemuan tahunan. Kami berterima kasih kepada semua yang sudah mengisi, juga kepada pemerintah desa yang meminjamkan balainya.',
        'This report was made after the yearly meeting. We thank all who answered, and the village government, which lent its hall.',
      ),
      say(
        'Bacalah bersama mitra Anda: angka hanyalah awal sebuah percakapan.',
        'Read it together with your partners: figures are only where a talk begins.',
      ),
    ],
    sections: [
      {
        id: 'summary',
        title: say('Ringkasan', 'Summary'),
        blocks: [
          paragraph(
            'Lima belas dari dua puluh empat orang menilai kepedulian lebih tinggi daripada setahun yang lalu.',
            'Fifteen of twenty-four people scored care higher than a year ago.',
          ),
          {
            kind: 'list',
            items: [
              say('Kepedulian paling kuat.', 'Care is strongest.'),
              say('Keterbukaan perlu dibicarakan.', 'Openness is worth a talk.'),
              hardText,
            ],
          },
          figures.bars,
          heading(2, 'Setahun kemudian', 'A year later'),
          paragraph(
            'Dua orang menjawab dengan ukuran yang sama pada kedua pertemuan.',
            'The same scale was used at both meetings.',
          ),
          figures.line,
        ],
      },
      {
        id: 'instruments',
        title: say('PACTS: menilai mitra', 'PACTS: scoring partners'),
        blocks: [
          heading(2, 'Lima prinsip', 'Five principles'),
          figures.radar,
          heading(3, 'Sebaran jawaban', 'How answers spread'),
          figures.stack,
          heading(3, 'Semua aspek', 'All facets'),
          figures.drawnOnly,
        ],
      },
      {
        id: 'who',
        title: say('Siapa menilai siapa', 'Who judges whom'),
        blocks: [
          paragraph('Baris menilai kolom. Angka 0 sampai 100.', 'Rows judge columns. Figures from 0 to 100.'),
          {
            kind: 'table',
            id: 'matrix',
            title: say('Siapa menilai siapa, 0 sampai 100', 'Who judges whom, 0 to 100'),
            table: matrixTable(language),
            notes: [
              say(
                'Tiga angka disembunyikan: kurang dari lima orang mengisi.',
                'Three figures are hidden: fewer than five people answered.',
              ),
            ],
            cite,
          },
        ],
      },
      {
        id: 'items',
        title: say('Semua pernyataan', 'All items'),
        blocks: [
          {
            kind: 'table',
            id: 'items',
            title: say('Rata-rata setiap pernyataan', 'Mean of each item'),
            table: itemTable(language),
            notes: [
              say(
                'Empat pernyataan disembunyikan: kurang dari lima orang mengisi.',
                'Four items are hidden: fewer than five people answered.',
              ),
            ],
            cite,
          },
        ],
      },
      {
        id: 'comments',
        title: say('Komentar', 'Comments'),
        blocks: [
          heading(2, 'Tentang kepedulian', 'On care'),
          {
            kind: 'quotes',
            texts: [
              'Terima kasih atas kesabaran semua mitra.',
              hardText,
              `${'Kami berharap pertemuan berikutnya lebih singkat dan lebih banyak mendengar. '.repeat(12)}\n\nBaris baru.`,
            ],
          },
        ],
      },
      {
        id: 'actions',
        title: say('Tindak lanjut', 'Actions'),
        blocks: [
          {
            kind: 'table',
            id: 'actions',
            title: say('Yang disepakati', 'What was agreed'),
            table: smallTable(language),
            notes: [],
            cite: null,
          },
        ],
      },
      {
        id: 'method',
        title: say('Cara dan batasnya', 'Method and limits'),
        blocks: [
          paragraph(
            'Rata-rata dihitung per mitra lebih dahulu, lalu atas semua mitra.',
            'Means are worked out for each partner first, then over all partners.',
          ),
        ],
      },
    ],
    file: say('laporan-air-bersih-2026-11-12', 'report-air-bersih-2026-11-12'),
  };
}
