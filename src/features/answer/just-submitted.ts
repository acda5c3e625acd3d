import type { Id } from '#domain/ids.ts';

/** The sitting whose receipt is on the screen of a shared device; a reload or leaving it forgets it (F28). */
let shown: Id | null = null;

export const showReceipt = (respondent: Id): void => {
  shown = respondent;
};

export const forgetReceipt = (respondent: Id): void => {
  if (shown === respondent) shown = null;
};

export const isReceiptShown = (respondent: Id): boolean => shown === respondent;
