import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { writeSheets } from '#exchange/xlsx/write-sheets.ts';
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
  return writeSheets([
    {
      name: 'survey',
      rows: [
        ['type', 'name', ...labels, ...used],
        ...rows.map((row) =>
          [row.type ?? null, row.name ?? null].concat(
            said(row.label),
            used.map((column) => row[column] ?? null),
          ),
        ),
      ],
      widths: [24, 20, ...labels.map(() => 60), ...used.map(() => 16)],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name', ...labels],
        ...choiceRows(questionnaire, words).map(({ list, name, label }) =>
          said(label).toSpliced(0, 0, list, name),
        ),
      ],
      widths: [24, 16, ...labels.map(() => 40)],
    },
    {
      name: 'settings',
      rows: [
        ['form_title', 'form_id', 'version', 'default_language', ...together.map(() => 'pacts_joint')],
        [title[first] ?? id, id, String(version), languageHeader(first), ...together],
      ],
      widths: [40, 24, 10, 24, 12],
    },
  ]);
}
