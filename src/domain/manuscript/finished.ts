import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, type Result } from '#domain/result.ts';
import { findings } from './findings.ts';
import { withoutLeftOut } from './left-out.ts';
import type { Sketch } from './sketch.ts';

/** The questionnaire that the sketch has become, or all that it still lacks. */
export function finished(sketch: Sketch): Result<Questionnaire, QuestionnaireError[]> {
  const errors = findings(sketch);
  return errors.length > 0 ? fail(errors) : readQuestionnaire(withoutLeftOut(sketch));
}
