import { findings } from './findings.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import { Sketch } from './sketch.ts';

/** The sketch in the data, if what it lacks can be put right in the editor: names of things are not shown there. */
export function mendable(data: unknown): Sketch | null {
  const read = Sketch.safeParse(data);
  return read.success && findings(read.data).every(hasField) ? read.data : null;
}

const hasField = (error: QuestionnaireError): boolean =>
  error.kind === 'unknown'
    ? error.of !== 'item' && error.of !== 'source'
    : error.kind !== 'duplicate' && error.kind !== 'undeclared-language';
