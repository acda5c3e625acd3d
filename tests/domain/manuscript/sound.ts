import { duplicateErrors } from '#domain/questionnaire/duplicate-errors.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { Kind, SubjectKind } from '#domain/questionnaire/item.ts';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { referenceErrors } from '#domain/questionnaire/reference-errors.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import { sample } from '../questionnaire/sample.ts';

/** One of everything, with its references and names in order. */
export const start: Sketch = Questionnaire.parse(sample());

export const kinds: Kind[] = ['rating', 'gate', 'ladder', 'matrix', 'step', 'open'];
export const subjects: SubjectKind[] = ['partner', 'pair', 'partnership', 'self'];

export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** What leads nowhere, has the name of another, or stands outside of every facet. */
export const unsound = (sketch: Sketch): QuestionnaireError[] =>
  [...duplicateErrors(sketch), ...referenceErrors(sketch)].filter(
    ({ kind }) => kind === 'unknown' || kind === 'duplicate' || kind === 'missing-facet',
  );
