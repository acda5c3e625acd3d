import type { AppLanguage } from '#i18n/words.ts';
import type { Code, Dataset, InBoth, Variable, WordsInBoth } from './dataset.ts';
import { withoutControls } from './without-controls.ts';

/** A text as R reads it between quotes; a JSON text is one, but for letters that R stops at, and marks of direction, which it wants escaped. */
const quoted = (text: string): string =>
  JSON.stringify(withoutControls(text)).replaceAll(
    /[\u202A-\u202E\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  );

const vector = (parts: readonly string[]): string => `c(${parts.join(', ')})`;

const classes: { readonly [K in Variable['kind']]: string } = {
  number: 'numeric',
  text: 'character',
  date: 'Date',
};

/** The words that stand first, and whose Excel the CSV is for. */
type Wish = { readonly language: AppLanguage; readonly dialect: AppLanguage };

/** `answers_wide` */
export const frameName = ({ id }: Pick<Dataset, 'id'>): string => id.replaceAll('-', '_');

/**
 * Reads all CSV files into data frames: base R alone. Codes in texts become factors, numbers keep theirs as the
 * attribute `labels`; each column has its label. `language` at the top chooses the words.
 */
export function rScript(tables: readonly Dataset[], words: WordsInBoth, wish: Wish): string {
  const { language, dialect } = wish;
  const lists = codeLists(tables);
  return [
    `# ${words.en.t('data.script.r')}`,
    `# ${words.id.t('data.script.r')}`,
    '#   source("import.R", encoding = "UTF-8")',
    `language <- ${quoted(language)}`,
    'folder <- "data"',
    '',
    'pick <- function(id, en) if (language == "id") id else en',
    `read_one <- function(name, classes) ${dialect === 'id' ? 'read.csv2' : 'read.csv'}(`,
    '  file.path(folder, name), colClasses = classes, na.strings = "", check.names = FALSE,',
    '  fileEncoding = "UTF-8-BOM"',
    ')',
    'called <- function(x, id, en) { attr(x, "label") <- pick(id, en); x }',
    'coded <- function(x, list) factor(x, levels = list$codes, labels = pick(list$id, list$en))',
    'valued <- function(x, list) { attr(x, "labels") <- setNames(list$codes, pick(list$id, list$en)); x }',
    'without <- function(x, code) { x[!is.na(x) & x == code] <- NA; x }',
    '',
    ...[...lists.values()].map(({ name, codes }) => listLine(name, codes)),
    ...tables.flatMap((dataset) => frameLines(dataset, lists)),
    '',
  ].join('\n');
}

type Lists = ReadonlyMap<string, { readonly name: string; readonly codes: readonly Code[] }>;

/** Each list of codes once, by what is in it. */
function codeLists(tables: readonly Dataset[]): Lists {
  const lists = new Map<string, { name: string; codes: readonly Code[] }>();
  for (const { codes } of tables.flatMap(({ variables }) => variables)) {
    if (codes === null || codes.length === 0) continue;
    const key = JSON.stringify(codes);
    if (!lists.has(key)) lists.set(key, { name: `codes_${lists.size + 1}`, codes });
  }
  return lists;
}

function listLine(name: string, codes: readonly Code[]): string {
  const values = codes.map(({ code }) => (typeof code === 'number' ? String(code) : quoted(code)));
  const labels = (language: keyof InBoth) => vector(codes.map(({ label }) => quoted(label[language])));
  return `${name} <- list(codes = ${vector(values)}, id = ${labels('id')}, en = ${labels('en')})`;
}

function frameLines(dataset: Dataset, lists: Lists): string[] {
  const frame = frameName(dataset);
  const kinds = dataset.variables.map(({ id, kind }) => `${id} = "${classes[kind]}"`);
  return [
    '',
    `# ${dataset.title.id} / ${dataset.title.en}`,
    `${frame} <- read_one("${dataset.id}.csv", ${vector(kinds)})`,
    ...dataset.variables.map((one) => columnLine(frame, one, lists)),
  ];
}

function columnLine(frame: string, { id, kind, codes, missing, label }: Variable, lists: Lists): string {
  const list = lists.get(JSON.stringify(codes))?.name;
  const column = `${frame}$${id}`;
  const read = missing === null ? column : `without(${column}, ${missing})`;
  const worded = list === undefined ? read : `${kind === 'text' ? 'coded' : 'valued'}(${read}, ${list})`;
  return `${column} <- called(${worded}, ${quoted(label.id)}, ${quoted(label.en)})`;
}
