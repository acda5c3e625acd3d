import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mostRows } from '#exchange/table/sheet-xml.ts';
import { writeXlsx } from '#exchange/table/write-xlsx.ts';
import { readSheets } from '#exchange/xlsx/read-sheets.ts';
import { readZip } from '#exchange/xlsx/zip.ts';
import { hostile, marks } from './formulas.ts';
import { day, name, score, tableOf } from './made-table.ts';
import { opened } from './opened.ts';

const properties = { title: 'Kemitraan', language: 'id' };
const written = (...tables: Parameters<typeof tableOf>[]) =>
  writeXlsx(
    tables.map((table) => ({ table: tableOf(...table) })),
    properties,
  );

const whole = written([
  [name, score, day],
  ['Desa', 83.257, '2026-11-12'],
  [' Komite ', -4, null],
  [null, 0, '2026-01-01'],
]);

describe('a table as XLSX', () => {
  test('an independent reader finds numbers as numbers, days as days, texts as texts, nothing for null', async () => {
    const [sheet] = (await opened(await whole)).worksheets;
    const values = [1, 2, 3, 4].map((row) => [1, 2, 3].map((column) => sheet?.getCell(row, column).value));
    expect(values).toEqual([
      ['Nama', 'Skor', 'Tanggal'],
      ['Desa', 83.257, new Date('2026-11-12T00:00:00Z')],
      [' Komite ', -4, null],
      [null, 0, new Date('2026-01-01T00:00:00Z')],
    ]);
    expect(sheet?.getCell('B2').numFmt).toBe('0.0');
    expect(sheet?.getCell('C2').numFmt).toBe('[$-421]d mmm yyyy');
  });

  test('so does our own', async () => {
    const read = await readSheets(await whole, () => true);
    const cells = read.ok ? read.value.sheets[0]?.rows.map((row) => Array.from(row.cells.values())) : null;
    expect(cells?.[1]).toEqual([
      { text: 'Desa', trouble: null },
      { text: '83.257', trouble: null },
      { text: '46338', trouble: 'shown-otherwise' },
    ]);
  });

  test('the head stays in sight, is bold, wraps and has the buttons of the filter', async () => {
    const [sheet] = (await opened(await whole)).worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:C4');
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.getCell('A1').alignment.wrapText).toBe(true);
    expect(JSON.stringify(sheet?.getCell('A2').style)).not.toContain('bold');
  });

  test('columns are as wide as what they hold, and long texts wrap', async () => {
    const long = 'Rapat bulanan membuat semua mitra tahu apa yang dikerjakan. '.repeat(4);
    const bytes = await written([
      [name, score],
      ['Dinas Pemberdayaan Masyarakat dan Desa', 1],
    ]);
    const [sheet] = (await opened(bytes)).worksheets;
    expect(sheet?.getColumn(1).width).toBe(41);
    expect(sheet?.getColumn(2).width).toBe(9);
    const [other] = (await opened(await written([[name], [long]]))).worksheets;
    expect(other?.getColumn(1).width).toBe(60);
    expect(other?.getCell('A2').alignment.wrapText).toBe(true);
  });

  test('days that spreadsheets cannot count, and what is no day, stay as they were written', async () => {
    const days = ['1899-01-01', '1900-02-28', '1900-03-01', '2026-02-30', 'besok'];
    const [sheet] = (await opened(await written([[day], ...days.map((one) => [one])]))).worksheets;
    expect(days.map((_, place) => sheet?.getCell(place + 2, 1).value)).toEqual([
      '1899-01-01',
      '1900-02-28',
      new Date('1900-03-01T00:00:00Z'),
      '2026-02-30',
      'besok',
    ]);
  });

  test('a number in a column of texts stays a number, and a text in one of numbers a text', async () => {
    const [sheet] = (
      await opened(
        await written([
          [name, score],
          [7.5, 'tidak tahu'],
        ]),
      )
    ).worksheets;
    expect(sheet?.getCell('A2').value).toBe(7.5);
    expect(sheet?.getCell('B2').value).toBe('tidak tahu');
  });

  test('sheets get names that Excel takes, each its own', async () => {
    const titles = [
      'Siapa menilai siapa: semua butir, semua mitra',
      'Siapa menilai siapa: semua butir, x',
      "[a]*b/c?'",
      'History',
      '',
    ];
    const tables = titles.map((title) => ({ table: { ...tableOf([name]), title } }));
    const names = (await opened(await writeXlsx(tables, properties))).worksheets.map((sheet) => sheet.name);
    expect(names).toEqual([
      'Siapa menilai siapa semua butir',
      'Siapa menilai siapa semua b (2)',
      'a b c',
      'History (2)',
      'Sheet',
    ]);
  });

  test('more rows than a sheet holds go on in the next, below the same head', async () => {
    const rows = {
      *[Symbol.iterator]() {
        for (let row = 0; row < mostRows + 2; row += 1) yield [row];
      },
    };
    const bytes = await writeXlsx(
      [{ table: { ...tableOf([score]), rows } }, { table: tableOf([name]) }],
      properties,
    );
    const parts = unzipSync(bytes);
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    expect(text('xl/workbook.xml')).toContain('<sheet name="Skor (2)" sheetId="2"');
    expect(text('xl/worksheets/sheet1.xml')).toContain(`ref="A1:A${mostRows + 1}"`);
    expect(text('xl/worksheets/sheet2.xml')).toContain(`<v>${mostRows}</v>`);
    expect(text('xl/worksheets/sheet2.xml')).toContain('ref="A1:A3"');
    expect(text('xl/workbook.xml')).toContain('<sheet name="Skor (3)" sheetId="3"');
  });

  test('a text that is too long for a cell ends with an ellipsis', async () => {
    const [sheet] = (await opened(await written([[name], ['🙏'.repeat(20_000)]]))).worksheets;
    expect(sheet?.getCell('A2').value).toBe(`${'🙏'.repeat(16_383)}…`);
  });

  test('what is no number is a bug', async () => {
    await expect(written([[score], [Number.POSITIVE_INFINITY]])).rejects.toThrow();
  });
});

describe('[F29] formulas in XLSX', () => {
  test('a text, a header and the name of a sheet that begin like one stay texts, letter by letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 5 }), async (texts) => {
        const [first = ''] = texts;
        const table = {
          ...tableOf([{ ...name, label: first }], ...texts.map((text) => [text])),
          title: first,
        };
        const parts = unzipSync(await writeXlsx([{ table }], properties));
        for (const bytes of Object.values(parts)) {
          expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
        }
        const read = await readSheets(await writeXlsx([{ table }], properties), () => true);
        const back = read.ok
          ? read.value.sheets[0]?.rows.flatMap((row) => Array.from(row.cells.values()))
          : null;
        const all = [first, ...texts].map((text) => text.trim());
        expect(back?.map(({ text }) => text)).toEqual(all);
        expect(back?.every(({ trouble }) => trouble === null)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each(marks)('%j is still a text after somebody has edited its cell', async (mark) => {
    const parts = unzipSync(await written([[name], [`${mark}1+1`], ['Desa']]));
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const styles = new TextDecoder().decode(parts['xl/styles.xml']);
    const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
    const [, cells = ''] = styles.split('<cellXfs');
    const looks = [...cells.matchAll(/<xf [^>]*>/g)];
    expect(looks[styleOf('A2')]?.[0]).toContain('quotePrefix="1"');
    expect(looks[styleOf('A3')]?.[0]).not.toContain('quotePrefix');
  });
});

describe('the file itself', () => {
  test('tells nothing of who wrote it, when and where; the same tables give the same bytes', async () => {
    const again = await written([
      [name, score, day],
      ['Desa', 83.257, '2026-11-12'],
      [' Komite ', -4, null],
      [null, 0, '2026-01-01'],
    ]);
    expect(again).toEqual(await whole);
    const book = await opened(again);
    expect(book.creator).toBe('PACTS Survey');
    expect(book.created).toEqual(new Date('2000-01-01T00:00:00Z'));
    expect(book.modified).toEqual(new Date('2000-01-01T00:00:00Z'));
    expect(book.title).toBe('Kemitraan');
  });

  test('is a ZIP whose parts all bear the same time, the list of their types first', async () => {
    const bytes = await whole;
    const view = new DataView(bytes.buffer);
    const times = new Set<number>();
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) times.add(view.getUint32(at + 12, true));
    }
    expect([...times]).toEqual([0x00210000]);
    expect(new TextDecoder().decode(bytes.subarray(30, 49))).toBe('[Content_Types].xml');
    const zip = readZip(bytes);
    expect(zip.ok && [...zip.value.keys()]).toEqual([
      '[content_types].xml',
      'xl/worksheets/sheet1.xml',
      'xl/sharedstrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'docprops/core.xml',
      '_rels/.rels',
    ]);
  });
});
