import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bundleOf } from '#exchange/data/bundle-of.ts';
import { datasets } from '#exchange/data/datasets.ts';
import { writeData, type DataKind, type DataWish } from '#exchange/data/write-data.ts';
import { readFile } from '#exchange/read.ts';
import { joined } from '#exchange/joined.ts';
import { farmers, school } from '../../features/closed-example.ts';
import { both, dataOf } from './example-input.ts';

const [open, anonymous] = [dataOf(farmers), dataOf(school)];
const extra = { path: 'tables/001-skor.csv', bytes: new Uint8Array([137, 80, 78, 71]), title: 'Skor' };

async function written(
  { input, raw }: typeof open,
  kind: DataKind,
  change: Partial<DataWish> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const wish: DataWish = { kind, language: 'en', dialect: 'id', colours: {}, extras: [extra], ...change };
  const pieces: Uint8Array[] = [];
  await writeData(
    { input, raw },
    both,
    wish,
    (piece) => pieces.push(new Uint8Array(piece)),
    () => undefined,
  );
  return joined(pieces);
}

const excelOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Workbook> => {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
};

const [zip, sealed] = await Promise.all([written(open, 'zip'), written(anonymous, 'zip')]);
const files = unzipSync(zip);
const textOf = (path: string) => strFromU8(files[path] ?? expect.fail(`no ${path}`));

describe('a ZIP of everything', () => {
  test('holds Excel, each table as CSV, scripts, charts, the results file and what is what', () => {
    const tables = datasets(open.input, open.raw, both, 'en').map(({ id }) => `data/${id}.csv`);
    const bundle = bundleOf(open.input, both.en).name;
    expect(Object.keys(files).toSorted()).toEqual(
      ['README.txt', 'data.xlsx', 'import.R', 'import.sps', extra.path, bundle, ...tables].toSorted(),
    );
    expect(files[extra.path]).toEqual(extra.bytes);
  });

  test('its Excel is the file that goes alone, byte for byte', async () => {
    expect(files['data.xlsx']).toEqual(await written(open, 'xlsx'));
  });

  test('without an answer it holds no raw ones, and does not say so', async () => {
    const raw = open.raw.map((one) => ({ ...one, counted: { responses: [], competing: [] } }));
    const found = unzipSync(await written({ ...open, raw }, 'zip'));
    const readMe = strFromU8(found['README.txt'] ?? expect.fail('no README'));
    expect(Object.keys(found).filter((path) => path.includes('answers'))).toEqual([]);
    expect(readMe).toContain(both.en.t('data.readme.everybody'));
    expect(readMe).not.toContain(both.en.t('data.readme.keeper'));
  });

  test('its README names what lies beside it, and who may see it', () => {
    const text = textOf('README.txt');
    for (const path of [
      'data.xlsx',
      'import.R',
      'answers-long.csv',
      'charts/',
      bundleOf(open.input, both.en).name,
    ])
      expect(text).toContain(path);
    expect(text).toContain('raw answers under the names of partners');
    expect(text).toContain('How to cite it');
  });

  test('its results file opens in the app, and is no full one', async () => {
    const read = await readFile(textOf(bundleOf(open.input, both.en).name));
    expect(read.ok && read.value.kind).toBe('results');
  });

  test('CSV speaks the dialect that was chosen', () => {
    const { data } = Papa.parse<string[]>(textOf('data/scores.csv'), { delimiter: ';' });
    expect(data[0]?.[0]).toBe('assessment');
    expect(data.slice(1).some((row) => row.some((field) => /^\d+,\d+$/.test(field)))).toBe(true);
  });

  test('the same input gives the same bytes, at any time of day', async () => {
    expect(await written(open, 'zip')).toEqual(zip);
  });

  test('no entry tells when it was made', () => {
    const view = new DataView(zip.buffer);
    const times = Object.keys(files).map((path) => {
      const at = strFromU8(zip, true).indexOf(path) - 30;
      return [view.getUint16(at + 10, true), view.getUint16(at + 12, true)];
    });
    // Midnight, 1 January 1980
    expect(new Set(times.map(String))).toEqual(new Set(['0,33']));
  });
});

describe('[P1] a ZIP of an anonymous assessment', () => {
  const all = unzipSync(sealed);

  test('holds no raw answers, and says so', () => {
    expect(Object.keys(all).filter((path) => path.includes('answers-'))).toEqual([]);
    const text = strFromU8(all['README.txt'] ?? expect.fail());
    expect(text).toContain('locked full copy');
    expect(text).not.toContain('answers-long');
  });

  test('raw CSV of it cannot be asked for', async () => {
    await expect(written(anonymous, 'long')).rejects.toThrow('no raw answers');
    await expect(written(anonymous, 'wide')).rejects.toThrow('no raw answers');
  });

  test('no id of a person, a response or a device is in any file but the results file, which has its own law', async () => {
    const bundle = bundleOf(anonymous.input, both.en).name;
    const texts = Object.entries(all).flatMap(([path, bytes]) =>
      path === bundle || path.endsWith('.xlsx') ? [] : strFromU8(bytes),
    );
    const parts = Object.values(unzipSync(all['data.xlsx'] ?? expect.fail())).map((bytes) =>
      strFromU8(bytes),
    );
    for (const text of [...texts, ...parts]) expect(text).not.toMatch(/[0-9a-f]{32}/);
  });
});

describe('Excel', () => {
  test('has an overview, then a sheet for each table but single answers, with words as heads and the same numbers', async () => {
    const book = await excelOf(await written(open, 'xlsx'));
    const tables = datasets(open.input, open.raw, both, 'en').filter(({ id }) => id !== 'answers-long');
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Overview',
      ...tables.map(({ title }) => title.en),
    ]);
    const scores = tables.find(({ id }) => id === 'scores') ?? expect.fail();
    const sheet = book.getWorksheet(scores.title.en) ?? expect.fail();
    const mean = scores.variables.findIndex(({ id }) => id === 'mean');
    const heads = sheet.getRow(1).values;
    if (!Array.isArray(heads)) throw new Error('a row of heads');
    const column = sheet.getColumn(heads.indexOf('Mean')).values.slice(2);
    expect(column).toEqual([...scores.rows].map((row) => row[mean]));
    expect(sheet.getRow(2).getCell(2).value).toEqual(new Date('2026-10-22'));
  });

  test('the overview has the principles of each questionnaire as a chart of its own cells', async () => {
    const parts = unzipSync(
      await written(open, 'xlsx', { colours: { [farmers.partners[0]?.id ?? '']: '0072B2' } }),
    );
    const charts = Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(1);
    const text = strFromU8(parts[charts[0] ?? ''] ?? expect.fail());
    expect(text).toContain('PACTS');
    expect(text).toContain('0072B2');
    for (const { shortName } of farmers.partners) expect(text).toContain(shortName);
  });
});

test('progress goes up to the end', async () => {
  const heard: number[] = [];
  const wish: DataWish = { kind: 'zip', language: 'id', dialect: 'id', colours: {}, extras: [] };
  await writeData(
    open,
    both,
    wish,
    () => undefined,
    (done) => heard.push(done),
  );
  expect(heard.length).toBeGreaterThan(5);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBeLessThanOrEqual(1);
});
