import type { QuestionnaireError } from './error.ts';
import type { Item } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What all settle together is a fact about the whole: whether it is there, or done. None where nothing is joint. */
export const jointErrors = ({ joint, items }: Questionnaire): QuestionnaireError[] =>
  joint === undefined
    ? []
    : items.flatMap((item, i): QuestionnaireError[] =>
        isFact(item) ? [] : [{ kind: 'not-joint', id: item.id, path: ['items', i] }],
      );

const isFact = ({ kind, subject }: Item): boolean =>
  subject === 'partnership' && (kind === 'gate' || kind === 'step');
