/**
 * What spreadsheet programs begin a formula with, also as wide and small letters, after blanks and after letters that
 * nobody sees (OWASP, CSV Injection).
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;

/** Whether a spreadsheet program might work the text out, were it typed there. */
export const looksLikeFormula = (text: string): boolean => formula.test(text) || /^[\t\r\n]/.test(text);

/**
 * The same within a text: a program that takes another letter for the separator begins a new cell there, and takes no
 * notice of the quotes around.
 */
const formulaWithin =
  /([;,|\t\n])(?=[\s\p{Cc}\p{Cf}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])/gu;

/** A text that stays one in whatever program it is opened or pasted (F29): an apostrophe stands before what is no formula. */
export function asText(text: string): string {
  const within = text.replaceAll(formulaWithin, "$1'");
  return looksLikeFormula(text) ? `'${within}` : within;
}
