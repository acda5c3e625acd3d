import type { Words } from '#i18n/words.ts';

/** `+31`, `−5`, `0`: rounded as the screen shows it. */
export function signed(words: Words, value: number): string {
  const size = Math.round(Math.abs(value));
  if (size === 0) return words.number(0);
  return `${value > 0 ? '+' : '−'}${words.number(size)}`;
}
