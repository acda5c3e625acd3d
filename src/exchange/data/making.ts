import type { Action } from '#domain/actions/action.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { AppLanguage, Words } from '#i18n/words.ts';
import { codesOf, type Codes } from './codes.ts';
import type { WordsInBoth } from './dataset.ts';
import { inTime, type DataInput, type DataOccasion } from './input.ts';

/** What every table is made of. */
export type Making = {
  readonly inBoth: WordsInBoth;
  /** Those of the language of the files. */
  readonly words: Words;
  readonly codes: Codes;
  readonly partners: readonly Partner[];
  readonly actions: readonly Action[];
  /** Oldest first. */
  readonly occasions: readonly DataOccasion[];
};

export const making = (input: DataInput, inBoth: WordsInBoth, language: AppLanguage): Making => ({
  inBoth,
  words: inBoth[language],
  codes: codesOf(input),
  partners: input.partners,
  actions: input.actions,
  occasions: inTime(input.assessments),
});
