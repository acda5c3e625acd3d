import { resultsContent } from '#exchange/results-content.ts';
import { writeResults, type Written } from '#exchange/write.ts';
import type { Words } from '#i18n/words.ts';
import { inTime, type DataInput } from './input.ts';

/** The results file of these assessments, dated by the newest of them: the same input gives the same bytes. */
export function bundleOf(input: DataInput, { t }: Words): Written {
  const today = inTime(input.assessments).at(-1)?.assessment.date ?? '';
  return writeResults({ partnership: input.partnership, ...resultsContent(input) }, { today, t });
}
