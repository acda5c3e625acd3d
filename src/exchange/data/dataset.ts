import type { AppLanguage, Key, Values, Words } from '#i18n/words.ts';
import type { Table, Value } from '#exchange/table/table.ts';

/** The same words in both languages of the app: whoever reads the data later may speak either. */
export type InBoth = Readonly<Record<AppLanguage, string>>;
export type WordsInBoth = Readonly<Record<AppLanguage, Words>>;

export const inBoth = (words: WordsInBoth, key: Key, values?: Values): InBoth => ({
  id: words.id.t(key, values),
  en: words.en.t(key, values),
});

/** A text of a questionnaire, each language as far as it has it. */
export const sayInBoth = (words: WordsInBoth, text: Readonly<Record<string, string>>): InBoth => ({
  id: words.id.say(text),
  en: words.en.say(text),
});

/** A code that stands in a cell, and what it stands for. */
export type Code = { readonly code: string | number; readonly label: InBoth };

/** A column with all that a codebook says of it. */
export type Variable = {
  /** Small letters, digits and `_`, at most 64, beginning with a letter: a name in R and in SPSS. */
  readonly id: string;
  readonly kind: 'text' | 'number' | 'date';
  /** Of numbers, in the cells of a spreadsheet. */
  readonly decimals: number;
  readonly label: InBoth;
  /** What it holds, its unit, what an empty field means. */
  readonly explains: InBoth;
  /** Where its values are codes: all of them. */
  readonly codes: readonly Code[] | null;
  /** The code that is no answer. */
  readonly missing: number | null;
  /** The instrument it was asked by, `pacts v1`; null: it comes of no single one. */
  readonly source: string | null;
};

type NameIn<K> = K extends `data.table.${infer Name}` ? Name : never;

/** Every table has words of its own. */
export type TableName = NameIn<Key>;

/** A table before it is written: cells hold codes. */
export type Dataset = {
  readonly id: TableName;
  readonly title: InBoth;
  readonly variables: readonly Variable[];
  readonly rows: Iterable<readonly Value[]>;
};

/** For programs: names as heads, codes in the cells, no line break within a field. */
export const forPrograms = ({ id, title, variables, rows }: Dataset, language: AppLanguage): Table => ({
  id,
  title: title[language],
  columns: variables.map((variable) => ({
    id: variable.id,
    label: variable.id,
    kind: variable.kind,
    decimals: variable.decimals,
    explains: variable.explains[language],
  })),
  rows: each(rows, (row) => row.map(onOneLine)),
});

const lineBreaks = /\s*[\r\n\u2028\u2029]+\s*/g;

const onOneLine = (value: Value): Value =>
  typeof value === 'string' && /[\r\n\u2028\u2029]/.test(value) ? value.replaceAll(lineBreaks, ' ') : value;

/**
 * For people: heads and codes in words, and what they seldom look up behind the figures. Points of a scale stay numbers: they are
 * for reckoning.
 */
export function forPeople({ id, title, variables, rows }: Dataset, language: AppLanguage): Table {
  const has = (name: string) => variables.some((one) => one.id === name);
  const isBehind = (one: Variable) =>
    seldom.has(one.id) ||
    (one.kind === 'text' && has(`${one.id}_title`)) ||
    (one.id === 'dimension_title' && has('target_title'));
  const columns = [...variables.entries()]
    .toSorted(([, a], [, b]) => Number(isBehind(a)) - Number(isBehind(b)))
    .map(([place, variable]) => {
      const { codes, missing } = variable;
      const isWorded = codes !== null && (variable.kind === 'text' || missing === null);
      const words = isWorded ? new Map(codes.map(({ code, label }) => [code, label[language]])) : null;
      return { place, variable, words };
    });
  return {
    id,
    title: title[language],
    columns: columns.map(({ variable, words }) => ({
      id: variable.id,
      label: variable.label[language],
      kind: words ? 'text' : variable.kind,
      decimals: variable.decimals,
      explains: variable.explains[language],
    })),
    rows: each(rows, (row) =>
      columns.map(({ place, words }) => {
        const value = row[place] ?? null;
        return value === null ? null : (words?.get(value) ?? value);
      }),
    ),
  };
}

/** Beside them, codes whose title stands in the same table, and the principle of what has a title of its own. */
const seldom: ReadonlySet<string> = new Set(['version', 'form']);

/** Rows changed one by one, each time they are asked for. */
const each = <A, B>(rows: Iterable<A>, change: (row: A) => B): Iterable<B> => ({
  *[Symbol.iterator]() {
    for (const row of rows) yield change(row);
  },
});
