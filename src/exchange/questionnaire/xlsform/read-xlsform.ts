import type { Language } from '#domain/questionnaire/text.ts';
import type { Assumed, ReadForm } from '#exchange/questionnaire/assumed.ts';
import { wholeFile, type Left, type Wrong } from '#exchange/questionnaire/finding.ts';
import { slugOf } from '#domain/questionnaire/namer.ts';
import type { Workbook } from '#exchange/xlsx/read-sheets.ts';
import { labelsOf } from './labels.ts';
import { languageOf } from './language.ts';
import { readLists, understood as readOfChoices } from './lists.ts';
import { readSettings, understood as readOfSettings } from './settings.ts';
import { understood as readOfSurvey } from './sheet.ts';
import { readSurvey } from './survey.ts';
import { readTable, type Reading, type Table } from './table.ts';

const sheets = new Set(['survey', 'choices', 'settings']);

export const isFormSheet = (name: string): boolean => sheets.has(name.toLowerCase());

/** Reads the three sheets of an XLSForm as an outline; nothing that is in them is passed over without a word. */
export function readXlsForm(workbook: Workbook, assumed: Assumed): ReadForm {
  const wrong: Wrong[] = [];
  const left: Left[] = workbook.others.map((name) => ({
    kind: 'sheet-left-out',
    name,
    place: { at: 'sheet', sheet: name },
  }));
  if (workbook.macros) left.push({ kind: 'macros-left-out', place: wholeFile });
  const tableOf = (name: string, reading: Reading): Table | null => {
    const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name);
    if (!sheet) return null;
    const found = readTable(sheet, reading);
    for (const one of found.wrong) wrong.push(one);
    for (const one of found.left) left.push(one);
    return found.table;
  };
  const survey = tableOf('survey', { read: readOfSurvey });
  const choices = tableOf('choices', { read: readOfChoices }) ?? { sheet: 'choices', columns: [], lines: [] };
  // The template of ODK works the version out of the clock
  const settings = readSettings(tableOf('settings', { read: readOfSettings, computed: ['version'] }));
  left.push(...settings.left);
  const missing = survey
    ? missingIn(survey)
    : [{ kind: 'missing-sheet', name: 'survey', place: wholeFile } as const];
  wrong.push(...missing);
  if (!survey || missing.length > 0) {
    return { outline: null, wrong, left, used: { language: false, subject: false } };
  }

  const bare = settings.language ?? onlyNamed(survey) ?? assumed.language;
  const asked = labelsOf(survey, bare, null);
  const languages = [...asked.labels.keys()];
  const answers = labelsOf(choices, bare, languages);
  const lists = readLists(choices, answers.labels, languages);
  for (const one of lists.wrong) wrong.push(one);
  for (const one of [...asked.left, ...answers.left, ...lists.left]) left.push(one);
  const used = {
    language: settings.language === null && labelColumns(survey).some(({ language }) => language === null),
    subject: false,
  };
  const { members, about } = readSurvey({
    table: survey,
    labels: asked.labels,
    languages,
    lists: lists.lists,
    subject: () => {
      used.subject = true;
      return assumed.subject;
    },
    wrong: (one) => wrong.push(one),
    left: (one) => left.push(one),
  });
  for (const one of lists.lists.unused()) left.push(one);

  const named = settings.title || assumed.fileName;
  const title = about.title ?? settings.titleIn(named, languages);
  if (!about.title && settings.title === '') {
    left.push({ kind: 'title-from-file', title: named, place: wholeFile });
  }
  if (!about.purpose) left.push({ kind: 'purpose-from-title', place: wholeFile });
  return {
    outline: {
      id: slugOf(settings.id || named),
      version: settings.version,
      languages,
      title,
      purpose: about.purpose ?? title,
      audience: about.audience ?? null,
      joint: settings.joint,
      members,
    },
    wrong,
    left,
    used,
  };
}

const labelColumns = (table: Table) => table.columns.filter(({ base }) => base === 'label');

function missingIn(survey: Table): Wrong[] {
  const place = { at: 'sheet', sheet: survey.sheet } as const;
  const missing = ['type', 'name', 'label'].filter((name) =>
    survey.columns.every(({ base }) => base !== name),
  );
  if (missing.length > 0) return missing.map((name) => ({ kind: 'missing-column', name, place }));
  const some = labelColumns(survey).some(
    ({ language }) => language === null || languageOf(language) !== null,
  );
  return some ? [] : [{ kind: 'no-language', place }];
}

/** The one language that the labels of the survey name; null when they name several, or some name none. */
function onlyNamed(survey: Table): Language | null {
  const [only, ...more] = labelColumns(survey);
  return only?.language && more.length === 0 ? languageOf(only.language) : null;
}
