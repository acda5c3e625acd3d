import { whyNot } from './askable.ts';
import type { QuestionnaireError } from './error.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Items that nobody could be asked alone; where all answer together `jointErrors` looks. */
export const askableErrors = ({ joint, items }: Questionnaire): QuestionnaireError[] =>
  joint
    ? []
    : items.flatMap(({ id, kind, subject }, i): QuestionnaireError[] => {
        if (kind === 'step') return [{ kind: 'step-alone', id, path: ['items', i, 'kind'] }];
        const why = whyNot(kind, subject);
        return why === null ? [] : [{ kind: 'not-about', why, id, path: ['items', i, 'subject'] }];
      });

/** Whether the error only says that nobody should be asked that: what was asked before is still what people answered. */
export const isUnaskable = ({ kind }: QuestionnaireError): boolean =>
  kind === 'not-about' || kind === 'step-alone';
