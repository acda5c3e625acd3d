import type { AppLanguage, Words } from '#i18n/words.ts';
import { frameName } from './r-script.ts';
import type { Dataset, Variable } from './dataset.ts';
import { withoutControls } from './without-controls.ts';

/** Bytes of a label: a value's may have 120, a line of syntax 256; the whole text stands in the codebook. */
const longestLabel = 110;
/** Bytes: of names and codes, and of what people wrote, which may have 2,000 letters. */
const [shortText, longText] = [255, 8000];

/** Columns that hold sentences. */
const sentences = /^(text|proof|what|said)$|_title$|^(text|label|explains|codes)_/;

/** A text as SPSS reads it between apostrophes. */
const quoted = (text: string): string =>
  `'${short(withoutControls(text).replaceAll(/\s+/g, ' ')).replaceAll("'", "''")}'`;

const encoder = new TextEncoder();

/** An apostrophe is written twice. */
const bytesOf = (text: string): number => encoder.encode(text.replaceAll("'", "''")).length;

/** The text, or as many of its letters as a label may have. */
function short(text: string): string {
  if (bytesOf(text) <= longestLabel) return text;
  let bytes = bytesOf('…');
  const letters = Array.from(text);
  const most = letters.findIndex((letter) => {
    bytes += bytesOf(letter);
    return bytes > longestLabel;
  });
  return `${letters.slice(0, most).join('').trimEnd()}…`;
}

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
