/** Beginnings of the keys that are needed before an item can be answered; the rest of a language loads after them. */
const firstWords = [
  'answer',
  'app.clock',
  'app.error',
  'app.language',
  'app.loading',
  'app.name',
  'app.not-found',
  'app.update',
  'question',
  'storage',
  'ui',
];

/** Of these, what comes after the first answer, or with a code. */
const laterWords = [
  'answer.code',
  'answer.correct',
  'answer.elsewhere',
  'answer.receipt',
  'answer.review',
  'answer.submit',
  'answer.withdraw',
  'question.ladder',
];

const isIn = (key: string) => (area: string) => key.startsWith(`${area}.`) || key === area;

export const isFirstWord = (key: string): boolean =>
  firstWords.some(isIn(key)) && !laterWords.some(isIn(key));
