import { asksEach, type Part } from '#domain/responses/assessment.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedBlock } from './plan.ts';
import { paragraph } from './text.ts';
import type { Meeting } from './told.ts';

/** In place of figures: one sentence, whatever the reason (P4); what is settled or counted in the open is just not done yet. */
export function nothingShown({ t }: Words, { own: { assessment } }: Meeting, part: Part): PlannedBlock {
  const { mode, k } = assessment;
  if (asksEach(part)) return paragraph(t(`charts.hidden.all-${mode}`, { k }));
  return paragraph(t(part.hands ? 'charts.claim.hands-uncounted' : 'charts.joint.none'));
}
