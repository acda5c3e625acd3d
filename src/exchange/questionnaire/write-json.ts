import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** As it is, in a form that people can read and change; read again it is the same. */
export const writeJson = (questionnaire: Questionnaire): string =>
  `${JSON.stringify(questionnaire, null, 2)}\n`;
