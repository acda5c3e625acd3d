import type { AppLanguage } from '#i18n/words.ts';
import { csvPieces } from '#exchange/table/csv.ts';
import { writeXlsxInto, type Sheet } from '#exchange/table/write-xlsx.ts';
import { packInto, type Entry, type Sink } from '#exchange/zip/pack.ts';
import { bundleOf } from './bundle-of.ts';
import { codesOf } from './codes.ts';
import { forPeople, forPrograms, type Dataset, type WordsInBoth } from './dataset.ts';
import { answerTables, datasets } from './datasets.ts';
import type { DataInput, RawAnswers } from './input.ts';
import { overview, type Colours } from './overview.ts';
import { rScript } from './r-script.ts';
import { readMe } from './read-me.ts';
import { spssScript } from './spss-script.ts';

/** Excel · a CSV with one answer a row · one with one respondent a row · a ZIP of everything. */
export const dataKinds = ['xlsx', 'long', 'wide', 'zip'] as const;
export type DataKind = (typeof dataKinds)[number];

/** A file that is made elsewhere and lies in the archive too: a chart, or its table. */
export type Extra = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the chart, whole. */
  readonly title: string;
};

export type DataWish = {
  readonly kind: DataKind;
  /** Of the words in it. */
  readonly language: AppLanguage;
  /** Of whose Excel: separators and decimals of CSV. */
  readonly dialect: AppLanguage;
  /** By the ids of partners, and `partnership`. */
  readonly colours: Colours;
  readonly extras: readonly Extra[];
};

export type DataToWrite = { readonly input: DataInput; readonly raw: readonly RawAnswers[] };

/** Writes the file piece by piece; `onPart` hears which part of it is done, 0..1. Excel takes no table of single answers: it has more rows than a sheet. */
export async function writeData(
  { input, raw }: DataToWrite,
  words: WordsInBoth,
  wish: DataWish,
  sink: Sink,
  onPart: (done: number) => void,
): Promise<void> {
  const { kind, language, dialect } = wish;
  if (kind === 'long' || kind === 'wide') {
    const table = answerTables(input, raw, words, language).find(({ id }) => id === `answers-${kind}`);
    if (!table) throw new Error(`there are no raw answers to write ${kind}`);
    for (const piece of csvPieces(forPrograms(heard(table, raw, onPart), language), dialect)) sink(piece);
    return;
  }
  const tables = datasets(input, raw, words, language);
  if (kind === 'xlsx') {
    await workbook(sink, tables, words, wish, input, (table) => heard(table, raw, onPart));
    return;
  }
  const book: Uint8Array[] = [];
  const keep: Sink = (piece) => book.push(piece);
  await workbook(keep, tables, words, wish, input, (table) => heard(table, raw, (done) => onPart(done / 3)));
  await packInto(sink, entries(tables, book, { input, raw }, words, wish, onPart), { level: 6 });
}

function* entries(
  tables: readonly Dataset[],
  book: readonly Uint8Array[],
  { input, raw }: DataToWrite,
  words: WordsInBoth,
  { language, dialect, extras }: DataWish,
  onPart: (done: number) => void,
): Generator<Entry> {
  // The results file of the same assessments
  const bundle = bundleOf(input, words[language]);
  const isRaw = raw.some(({ counted }) => counted.responses.length > 0);
  const content = { raw: isRaw, tables, extras, bundle: bundle.name, dialect };
  yield { path: 'README.txt', pieces: [readMe(input, content, words[language])] };
  yield { path: 'data.xlsx', pieces: book };
  for (const [place, table] of tables.entries()) {
    const part = (done: number) => onPart(1 / 3 + ((place + done) / tables.length) * (2 / 3));
    part(0);
    const pieces = csvPieces(forPrograms(heard(table, raw, part), language), dialect);
    yield { path: `data/${table.id}.csv`, pieces };
  }
  yield { path: 'import.R', pieces: [rScript(tables, words, { language, dialect })] };
  yield { path: 'import.sps', pieces: [spssScript(tables, words[language], dialect)] };
  for (const { path, bytes } of extras) yield { path, pieces: [bytes] };
  yield { path: bundle.name, pieces: [bundle.text] };
}

async function workbook(
  sink: Sink,
  tables: readonly Dataset[],
  words: WordsInBoth,
  { language, colours }: DataWish,
  input: DataInput,
  watch: (table: Dataset) => Dataset,
): Promise<void> {
  const own = words[language];
  const codes = codesOf(input);
  const byCode = Object.fromEntries(
    Object.entries(colours).map(([id, colour]) => [codes.partner(id) ?? id, colour]),
  );
  const shown = tables.filter(({ id }) => id !== 'answers-long');
  const scores = tables.find(({ id }) => id === 'scores');
  const subjects = scores?.variables.find(({ id }) => id === 'subject')?.codes ?? [];
  const names = new Map(subjects.map(({ code, label }) => [code, label[language]]));
  const first = overview(input, scores ? forPrograms(scores, language) : null, own, {
    colours: byCode,
    nameOf: (subject) => asHead(names.get(subject) ?? subject),
    sheets: shown,
  });
  const sheets = shown.map((table): Sheet => ({ table: forPeople(watch(table), language) }));
  await writeXlsxInto(sink, [first, ...sheets], { title: input.partnership.name, language });
}

/** Partners are named, the partnership is a word of a sentence. */
const asHead = (name: string): string => `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}`;

/** Rows after which one hears of them. */
const often = 2000;

/** The table of raw answers, telling how far it is; of the others nobody waits. */
function heard(table: Dataset, raw: readonly RawAnswers[], onPart: (done: number) => void): Dataset {
  const responses = raw.flatMap(({ counted }) => counted.responses);
  const expected =
    table.id === 'answers-wide'
      ? responses.length
      : table.id === 'answers-long'
        ? responses.reduce((sum, { answers }) => sum + answers.length, 0)
        : 0;
  if (expected === 0) return table;
  const { rows } = table;
  return {
    ...table,
    rows: {
      *[Symbol.iterator]() {
        let done = 0;
        for (const row of rows) {
          done += 1;
          if (done % often === 0) onPart(Math.min(1, done / expected));
          yield row;
        }
      },
    },
  };
}
