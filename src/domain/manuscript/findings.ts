import { questionnaireErrors } from '#domain/questionnaire/check.ts';
import type { Path, QuestionnaireError } from '#domain/questionnaire/error.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { shapeErrors } from '#domain/questionnaire/shape.ts';
import { textsOf } from '#domain/questionnaire/texts.ts';
import { leftOut } from './left-out.ts';
import type { Sketch } from './sketch.ts';

/**
 * All that is missing or wrong, each with the path of its field; none for a questionnaire that holds. What can be left
 * out and is empty in every language is not missing.
 */
export function findings(sketch: Sketch): QuestionnaireError[] {
  const parsed = Questionnaire.safeParse(sketch, { reportInput: true });
  const shape = parsed.success ? [] : shapeErrors(parsed.error.issues);
  const nobodyMisses = leftOut(sketch);
  const texts = new Set(textsOf(sketch).map(({ path }) => path.join(' ')));
  const isText = (path: Path) => texts.has(path.slice(0, -1).join(' '));
  return [
    ...shape.flatMap((error) => inField(error, isText)),
    ...questionnaireErrors(sketch).map(toField),
  ].filter(({ path }) => !nobodyMisses.some((place) => place.every((step, at) => path[at] === step)));
}

/** An empty string in a text is words that are missing; a name that leads nowhere is told as that. */
function inField(error: QuestionnaireError, isText: (path: Path) => boolean): QuestionnaireError[] {
  const { path } = error;
  if (error.kind !== 'shape' || error.code !== 'wrong-format') return [error];
  if (isText(path)) return [{ kind: 'missing-language', language: String(path.at(-1)), path }];
  if (path[0] === 'sources' && path[2] !== 'id') return [{ kind: 'shape', code: 'missing-field', path }];
  return isReference(path) ? [] : [error];
}

const references = new Set<unknown>(['dimension', 'facet', 'scale']);

const isReference = (path: Path): boolean => path.length === 3 && references.has(path[2]);

/** A text that lacks a language has a field for it. */
const toField = (error: QuestionnaireError): QuestionnaireError =>
  error.kind === 'missing-language' ? { ...error, path: error.path.concat(error.language) } : error;
