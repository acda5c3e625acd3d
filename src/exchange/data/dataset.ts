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

/** A table before it is written: cells hold codes. */
export type Dataset = {
  readonly id: string;
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

/** For people: heads and codes in words. Numbers with words of their own stay numbers: they are for reckoning. */
export function forPeople({ id, title, variables, rows }: Dataset, language: AppLanguage): Table {
  const words = variables.map(({ kind, codes }) =>
    kind === 'text' && codes ? new Map(codes.map(({ code, label }) => [code, label[language]])) : null,
  );
  return {
    id,
    title: title[language],
    columns: variables.map((variable) => ({
      id: variable.id,
      label: variable.label[language],
      kind: variable.kind,
      decimals: variable.decimals,
      explains: variable.explains[language],
    })),
    rows: each(rows, (row) =>
      row.map((value, place) => (value === null ? null : (words[place]?.get(value) ?? value))),
    ),
  };
}

/** Rows changed one by one, each time they are asked for. */
const each = <A, B>(rows: Iterable<A>, change: (row: A) => B): Iterable<B> => ({
  *[Symbol.iterator]() {
    for (const row of rows) yield change(row);
  },
});
