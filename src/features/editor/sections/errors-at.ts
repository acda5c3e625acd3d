import type { Path, QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { Words } from '#i18n/words.ts';
import { faultInWords } from '#features/editor/fault-words.ts';

type Errors = readonly QuestionnaireError[];

const begins = (path: Path, start: Path): boolean => start.every((step, at) => path[at] === step);

/** How much lies in it that is missing or wrong. */
export const countIn = (errors: Errors, start: Path): number =>
  errors.filter(({ path }) => begins(path, start)).length;

const at = (errors: Errors, place: Path): Errors =>
  errors.filter(({ path }) => path.length === place.length && begins(path, place));

/** Nothing is written there yet: to be filled in, not to be put right. */
const isMissing = (error: QuestionnaireError): boolean =>
  error.kind === 'missing-language' || (error.kind === 'shape' && error.code === 'missing-field');

export const missesAt = (errors: Errors, place: Path): boolean => at(errors, place).some(isMissing);

/** What is wrong there, in words; undefined while nothing is, or nothing is there yet. */
export function faultAt(errors: Errors, place: Path, words: Words): string | undefined {
  const found = at(errors, place).find((error) => !isMissing(error));
  return found && faultInWords(found, words);
}
