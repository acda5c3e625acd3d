import type { Words } from '#i18n/words.ts';
import type { Claim } from '#charts/claims/claim.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';

/** What a figure of a chart means, in whole sentences with its own numbers. */
export type Meaning = { readonly id: string; readonly title: string; readonly sentences: readonly string[] };

export const meaning = (words: Words, id: string, title: string, claims: readonly Claim[]): Meaning => ({
  id,
  title,
  sentences: claims.map((claim) => sentenceOf(words, claim)),
});

/** What tells most comes first, all else keeps its order. */
export const tellingFirst = <Row>(rows: readonly Row[], isTelling: (row: Row) => boolean): Row[] =>
  rows.toSorted((a, b) => Number(isTelling(b)) - Number(isTelling(a)));
