/** On one line, without control characters and halves of characters: no program reads a script that holds some. */
export const withoutControls = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, '');
