/** Null: not there, or not shown. */
export type Value = string | number | null;

export type Column = {
  /** For programs: small letters, digits and `_`; unique in its table. */
  readonly id: string;
  /** For people, in the language of the file. */
  readonly label: string;
  /** 'date' is a plain date, `2026-11-12`. */
  readonly kind: 'text' | 'number' | 'date';
  /** Of numbers, shown in the cell; the value itself is as exact as it is. 0 unless told. */
  readonly decimals?: number;
  /** What it holds, its unit and what an empty field means: a sentence for the codebook. */
  readonly explains?: string;
};

/** Rows come one by one: a table may be larger than memory would like. Each row has a value for each column. */
export type Table = {
  /** Of its file or its sheet: small letters, digits and `-`; unique among the tables that leave together. */
  readonly id: string;
  /** For people: the name of the sheet, above the table. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Value[]>;
};
