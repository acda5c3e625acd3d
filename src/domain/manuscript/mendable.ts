import { findings } from './findings.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import { Sketch } from './sketch.ts';

/** The sketch in the data, if what it lacks can be put right in the editor: names and numbers of things are not shown there. */
export function mendable(data: unknown): Sketch | null {
  const read = Sketch.safeParse(data);
  return read.success && findings(read.data).every(hasField) ? read.data : null;
}

function hasField(error: QuestionnaireError): boolean {
  if (error.path[0] === 'version') return false;
  if (error.kind === 'shape') return error.code !== 'wrong-format';
  if (error.kind === 'unknown') return error.of !== 'item' && error.of !== 'source';
  return error.kind !== 'duplicate' && error.kind !== 'undeclared-language';
}
