/** Bytes of a questionnaire's file. Fifty times a form of five hundred items. */
export const largestForm = 5_000_000;
