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

export const isFirstWord = (key: string): boolean =>
  firstWords.some((area) => key.startsWith(`${area}.`) || key === area);
