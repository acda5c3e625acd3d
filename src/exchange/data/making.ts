import type { Id } from '#domain/ids.ts';
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
  /** Of an assessment, whether or not it is in the tables; null: nobody knows. */
  readonly dayOf: (id: Id | null) => string | null;
  readonly partners: readonly Partner[];
  readonly actions: readonly Action[];
  /** Oldest first. */
  readonly occasions: readonly DataOccasion[];
};

export function making(input: DataInput, inBoth: WordsInBoth, language: AppLanguage): Making {
  const own = input.assessments.map(({ assessment: { id, date } }) => [id, date] as const);
  const days = new Map([...Object.entries(input.days ?? {}), ...own]);
  return {
    inBoth,
    words: inBoth[language],
    codes: codesOf(input),
    dayOf: (id) => (id === null ? null : (days.get(id) ?? null)),
    partners: input.partners,
    actions: input.actions,
    occasions: inTime(input.assessments),
  };
}
