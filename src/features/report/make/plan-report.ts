import type { Words } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';
import type { ReportChoice } from './choice.ts';
import { headOf } from './head.ts';
import type { ReportPlan } from './plan.ts';
import { sectionsOf } from './sections.ts';
import { toldIn } from './told.ts';

/**
 * A report in the language of `words`, from what everybody may see and nothing else. Null where none of the assessments
 * chosen is there. A part of which nothing may be shown says so in one sentence (P4); one that has nothing to say is left
 * out.
 */
export function planReport(
  words: Words,
  results: PartnershipResults,
  choice: Omit<ReportChoice, 'language'>,
): ReportPlan | null {
  const told = toldIn(words, results, choice);
  return told && { ...headOf(told, choice), sections: sectionsOf(told, choice.parts) };
}
