import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { writeJson } from '#exchange/questionnaire/write-json.ts';
import { writeXlsForm } from '#exchange/questionnaire/xlsform/write-xlsform.ts';
import { choiceWords } from './choice-words.ts';

const nameOf = ({ id, version }: Questionnaire): string => `${id}-v${version}`;

/** All of it. */
export const jsonFile = (questionnaire: Questionnaire): File =>
  new File([writeJson(questionnaire)], `${nameOf(questionnaire)}.json`, { type: 'application/json' });

/** Its texts, items and scales, for spreadsheet programs and for ODK and KoboToolbox. */
export const xlsFormFile = async (questionnaire: Questionnaire): Promise<File> =>
  new File(
    [await writeXlsForm(questionnaire, await choiceWords(questionnaire.languages))],
    `${nameOf(questionnaire)}.xlsx`,
    { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  );
