import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Table, Value } from '#exchange/table/table.ts';
import { writeXlsx } from '#exchange/table/write-xlsx.ts';
import { choiceRows, type ChoiceWords } from './choice-rows.ts';
import { languageHeader } from './language.ts';
import { surveyColumns, surveyRows } from './survey-rows.ts';

/**
 * The questionnaire as an XLSForm, which ODK, KoboToolbox and a spreadsheet program can open: its texts, dimensions,
 * items and scales. Forms, bands, talk prompts, sources and limits find no room in one.
 */
export function writeXlsForm(
  questionnaire: Questionnaire,
  words: ChoiceWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { languages, id, version, title, joint } = questionnaire;
  const [first = ''] = languages;
  const labels = languages.map((language) => `label::${languageHeader(language)}`);
  const said = (label: Readonly<Record<string, string>> = {}) =>
    languages.map((language) => label[language] ?? null);
  const rows = surveyRows(questionnaire);
  const [, , ...more] = surveyColumns;
  const used = more.filter((column) => rows.some((row) => row[column] !== undefined));
  const together = joint ? ['yes'] : [];
  const survey = sheet(
    'survey',
    ['type', 'name', ...labels, ...used],
    rows.map((row) =>
      [row.type ?? null, row.name ?? null].concat(
        said(row.label),
        used.map((column) => row[column] ?? null),
      ),
    ),
  );
  const choices = sheet(
    'choices',
    ['list_name', 'name', ...labels],
    choiceRows(questionnaire, words).map(({ list, name, label }) => said(label).toSpliced(0, 0, list, name)),
  );
  const settings = sheet(
    'settings',
    ['form_title', 'form_id', 'version', 'default_language', ...together.map(() => 'pacts_joint')],
    [[title[first] ?? id, id, String(version), languageHeader(first), ...together]],
  );
  return writeXlsx(
    [survey, choices, settings].map((table) => ({ table })),
    { title: title[first] ?? id, language: first },
  );
}

/** All texts: nothing in them is ever worked out as a formula (F29). */
const sheet = (title: string, labels: readonly string[], rows: readonly (readonly Value[])[]): Table => ({
  id: title,
  title,
  columns: labels.map((label) => ({ id: label, label, kind: 'text' })),
  rows,
});
