import { mendable } from '#domain/manuscript/mendable.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { boundsErrors } from '#domain/questionnaire/bounds.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readSheets, type XlsxError } from '#exchange/xlsx/read-sheets.ts';
import type { Assumed, ReadForm, Used } from './assumed.ts';
import { compose } from './compose.ts';
import { largestForm } from './largest-form.ts';
import { wholeFile, type Left, type Wrong } from './finding.ts';
import { isOfPartnership, isOldSpreadsheet, isZip } from './looks-like.ts';
import { inFileOrder } from './places.ts';
import { readJson } from './read-json.ts';
import { isSurvey, readSurveyJs } from './surveyjs/read-surveyjs.ts';
import { at, isForeign } from './surveyjs/values.ts';
import { isFormSheet, readXlsForm } from './xlsform/read-xlsform.ts';

/** A questionnaire out of a file, with what it is not in it. */
export type Imported = {
  readonly format: 'own' | 'xlsform' | 'surveyjs';
  readonly questionnaire: Questionnaire;
  readonly left: readonly Left[];
  readonly used: Used;
};

/** Why it cannot be taken, place by place; and what would have been left out besides. */
export type Refused = {
  readonly wrong: readonly Wrong[];
  readonly left: readonly Left[];
  /** One in this app's own format that can be gone on with: all that is wrong can be put right by hand. */
  readonly unfinished?: Sketch;
};

/** Reads a questionnaire whole, or tells all that is wrong. The file is known by what is in it, never by its name. */
export async function readQuestionnaireFile(
  bytes: Uint8Array,
  assumed: Assumed,
): Promise<Result<Imported, Refused>> {
  if (isOfPartnership(bytes)) return refuse({ kind: 'partnership-file', place: wholeFile });
  if (bytes.length > largestForm) {
    return refuse({ kind: 'file-too-large', limit: largestForm / 1_000_000, place: wholeFile });
  }
  if (bytes.length === 0) return refuse({ kind: 'empty-file', place: wholeFile });
  if (isOldSpreadsheet(bytes)) return refuse({ kind: 'old-or-locked', place: wholeFile });
  if (isZip(bytes)) {
    const workbook = await readSheets(bytes, isFormSheet);
    return workbook.ok
      ? composed('xlsform', readXlsForm(workbook.value, assumed))
      : refuse(inWords(workbook.error));
  }
  const data = readJson(bytes);
  if (!data.ok) return refuse(data.error);
  const root = data.value;
  if (isForeign(root) && !('items' in root) && isSurvey(root)) {
    const [tooMuch] = boundsErrors(root);
    if (tooMuch) return refuse({ ...tooMuch, place: at(tooMuch.path.join('.')) });
    return composed('surveyjs', readSurveyJs(root, assumed));
  }
  if (!isForeign(root) || !('items' in root || 'dimensions' in root)) {
    return refuse({ kind: 'not-a-questionnaire', place: wholeFile });
  }
  const read = readQuestionnaire(root);
  if (read.ok) {
    return ok({
      format: 'own',
      questionnaire: read.value,
      left: [],
      used: { language: false, subject: false },
    });
  }
  const wrong = read.error.map((error) => Object.assign(error, { place: at(error.path.join('.')) }));
  const unfinished = mendable(root);
  return fail({ wrong, left: [], ...(unfinished && { unfinished }) });
}

function composed(
  format: Imported['format'],
  { outline, wrong, left, used }: ReadForm,
): Result<Imported, Refused> {
  const made = outline && compose(outline);
  const all = inFileOrder([...left, ...(made?.left ?? [])]);
  if (!made) {
    const nothing: Wrong[] = wrong.length > 0 ? [...wrong] : [{ kind: 'nothing-left', place: wholeFile }];
    return fail({ wrong: inFileOrder(nothing), left: all });
  }
  const read = readQuestionnaire(made.questionnaire);
  const placed = (error: QuestionnaireError): Wrong => {
    const language =
      error.kind === 'missing-language' ? error.language : languageIn(error, made.questionnaire);
    return { ...error, place: made.placeOf(error.path, language) };
  };
  const errors = [...wrong, ...(read.ok ? [] : read.error.map(placed))];
  if (!read.ok || errors.length > 0) return fail({ wrong: inFileOrder(errors), left: all });
  return ok({ format, questionnaire: read.value, left: all, used });
}

/** The path of a text that is too long ends in its language. */
function languageIn({ path }: QuestionnaireError, { languages }: Questionnaire): string | null {
  const last = path.at(-1);
  return typeof last === 'string' && languages.includes(last) ? last : null;
}

const refuse = (...wrong: readonly Wrong[]): Result<never, Refused> => fail({ wrong, left: [] });

function inWords(error: XlsxError): Wrong {
  if (!('sheet' in error)) {
    return { kind: error.kind === 'locked' ? 'old-or-locked' : error.kind, place: wholeFile };
  }
  const { kind, limit, ...place } = error;
  return { kind, limit, place: { at: 'sheet', ...place } };
}
