/** Beginnings of the keys that are needed before an item can be answered; the rest of a language loads after them. */
export const firstWords = [
  'answer',
  'app',
  'gather',
  'home',
  'partnership',
  'question',
  'setup.sector',
  'storage',
  'ui',
  'welcome',
];

export const isFirstWord = (key: string): boolean => firstWords.some((area) => key.startsWith(`${area}.`));
