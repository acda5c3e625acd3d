import * as z from 'zod/mini';
import { Questionnaire } from './questionnaire.ts';

/** What an author's editor reads. It knows shapes only; references and languages are `readQuestionnaire`'s. */
export const questionnaireJsonSchema = (): object => ({
  title: 'Questionnaire',
  ...z.toJSONSchema(Questionnaire, { io: 'input', reused: 'ref' }),
});
