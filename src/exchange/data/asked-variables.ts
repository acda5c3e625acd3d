import { questionnaireCodes } from './code-lists.ts';
import type { Variable } from './dataset.ts';
import type { Making } from './making.ts';
import { variable } from './variables.ts';

/** The columns that say at which assessment and with which version of a questionnaire was asked. */
export function askedVariables(making: Making): readonly Variable[] {
  const words = making.inBoth;
  return [
    variable(words, 'assessment'),
    variable(words, 'date'),
    variable(words, 'questionnaire', questionnaireCodes(making)),
    variable(words, 'version'),
  ];
}
