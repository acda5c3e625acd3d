import { formTitle } from '#domain/questionnaire/forms.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import type { AppLanguage, Key, Words } from '#i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { inTime, type DataInput } from './input.ts';
import type { Extra } from './write-data.ts';

/** What lies in the archive, as its README tells it. */
export type Content = {
  readonly raw: boolean;
  readonly tables: readonly Pick<Dataset, 'id' | 'title'>[];
  readonly extras: readonly Pick<Extra, 'path' | 'title'>[];
  /** The name of the results file. */
  readonly bundle: string;
  /** Of the CSV files. */
  readonly dialect: AppLanguage;
};

/** `tables/007-skor.csv`; of each chart there is one. */
const numbered = /^tables\/(\d+)-/;

/** README.txt: what is what, who may see it, how to cite it; with line ends that every editor takes. */
export function readMe(
  { partnership, assessments }: DataInput,
  { raw, tables, extras, bundle, dialect }: Content,
  words: Words,
): Uint8Array {
  const { t, language } = words;
  const charts = extras.flatMap(({ path, title }) => {
    const number = numbered.exec(path)?.[1];
    return number === undefined ? [] : [`  ${number}  ${title}`];
  });
  const line = (file: string, key: Key) => `  ${file}\r\n      ${t(key)}`;
  const lines = [
    t('data.readme.title', { name: partnership.name }),
    '',
    t('data.readme.holds'),
    ...inTime(assessments).map(
      ({ assessment }, place) =>
        `  ${place + 1}. ${words.date(assessment.date)} – ${assessment.title}${promised(assessment, words)}`,
    ),
    '',
    t('data.readme.files'),
    line('data.xlsx', 'data.readme.xlsx'),
    line('data/', 'data.readme.csv'),
    `      ${t(`data.readme.dialect-${dialect}`)}`,
    `      ${t('data.readme.empty')}`,
    line('import.R, import.sps', 'data.readme.scripts'),
    ...(charts.length > 0
      ? [line('charts/', 'data.readme.charts'), line('tables/', 'data.readme.tables')]
      : []),
    line(bundle, 'data.readme.bundle'),
    '',
    t('data.readme.each-table'),
    ...tables.map(
      ({ id, title }) => `  data/${id}.csv\r\n      ${title[language]}. ${t(`data.tells.${id}`)}`,
    ),
    '',
    ...(charts.length > 0 ? [t('data.readme.each-chart'), ...charts, ''] : []),
    t('data.readme.who'),
    `  ${t(raw ? 'data.readme.keeper' : 'data.readme.everybody')}`,
    ...(assessments.some(({ assessment: { mode, parts } }) => mode === 'anonymous' && parts.some(asksEach))
      ? [`  ${t('data.readme.anonymous')}`]
      : []),
    '',
    t('data.readme.cite'),
    ...inTime(assessments).map(({ assessment }) => `  ${citation(partnership.name, assessment, words)}`),
    '',
  ];
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}`);
}

type Assessment = DataInput['assessments'][number]['assessment'];

/** Nothing where nobody is asked alone. */
const promised = ({ parts, mode }: Assessment, { t }: Words): string =>
  parts.some(asksEach) ? ` (${t(`assess.mode.${mode}`)})` : '';

const citation = (name: string, { title, date, parts }: Assessment, words: Words): string => {
  const instruments = parts.map(({ questionnaire, form: asked }) => {
    const named = words.say(questionnaire.title);
    const form = formTitle(questionnaire, asked);
    return words.t('data.readme.instrument', {
      title: form ? `${named} (${words.say(form)})` : named,
      version: String(questionnaire.version),
    });
  });
  return words.t('data.readme.citation', {
    name,
    title,
    date: words.date(date),
    instruments: words.list(instruments),
  });
};
