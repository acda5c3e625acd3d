import type { AppLanguage, Words } from '#i18n/words.ts';
import { frameName } from './r-script.ts';
import type { Dataset, Variable } from './dataset.ts';

/** Letters of a label: a line of syntax may hold 256 bytes; the whole text stands in the codebook. */
const longestLabel = 110;
/** Bytes: of names and codes, and of what people wrote, which may have 2,000 letters. */
const [shortText, longText] = [255, 8000];

/** Columns that hold sentences. */
const sentences = /^(text|proof|what|said)$|_title$|^(text|label|explains|codes)_/;

/** A text as SPSS reads it between apostrophes. */
const quoted = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  const short = line.length > longestLabel ? `${line.slice(0, longestLabel - 1).trimEnd()}…` : line;
  return `'${short.replaceAll("'", "''")}'`;
};

const formatOf = ({ id, kind, decimals }: Variable): string => {
  if (kind === 'date') return 'SDATE10';
  if (kind === 'text') return `A${sentences.test(id) ? longText : shortText}`;
  return decimals === 0 ? 'F8.0' : `F14.${decimals + 4}`;
};

/**
 * Syntax that reads each CSV file into a dataset of its own and keeps it as a .sav, with labels of columns and values in the language of the
 * files; it keeps to commands that PSPP has too.
 */
export function spssScript(tables: readonly Dataset[], words: Words, dialect: AppLanguage): string {
  return [
    '* Encoding: UTF-8.',
    `* ${words.t('data.script.spss')}`,
    `SET DECIMAL=${dialect === 'id' ? 'COMMA' : 'DOT'}.`,
    ...tables.flatMap((dataset) => datasetLines(dataset, words.language, dialect)),
    '',
  ].join('\n');
}

function datasetLines(
  { id, title, variables }: Dataset,
  language: AppLanguage,
  dialect: AppLanguage,
): string[] {
  const missing = variables.flatMap((one) =>
    one.missing === null ? [] : `MISSING VALUES ${one.id} (${one.missing}).`,
  );
  return [
    '',
    `* ${title[language]}.`,
    `GET DATA /TYPE=TXT /FILE='data/${id}.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED`,
    `  /DELCASE=LINE /DELIMITERS="${dialect === 'id' ? ';' : ','}" /QUALIFIER='"' /FIRSTCASE=2`,
    '  /VARIABLES=',
    ...variables.map((one) => `    ${one.id} ${formatOf(one)}`),
    '  .',
    'VARIABLE LABELS',
    ...variables.map((one) => `  ${one.id} ${quoted(one.label[language])}`),
    '  .',
    ...variables.flatMap((one) => valueLines(one, language)),
    ...missing,
    `SAVE OUTFILE='${id}.sav'.`,
    `DATASET NAME ${frameName({ id })}.`,
  ];
}

function valueLines({ id, kind, codes }: Variable, language: AppLanguage): string[] {
  if (codes === null || codes.length === 0) return [];
  return [
    `VALUE LABELS ${id}`,
    ...codes.map(({ code, label }) => `  ${kind === 'text' ? `'${code}'` : code} ${quoted(label[language])}`),
    '  .',
  ];
}
