import type { Text } from '#domain/questionnaire/text.ts';
import type { ItemName } from '#domain/responses/item-name.ts';
import type { Words } from '#i18n/words.ts';
import type { PlannedBlock } from './plan.ts';
import { paragraph } from './text.ts';
import type { Meeting } from './told.ts';

/** What was said when all talked about it, and the question that opens the talk. */
export function talkAbout(
  { t, say }: Words,
  notes: Meeting['own']['notes'],
  { questionnaire, item }: Pick<ItemName, 'questionnaire' | 'item'>,
  prompt: Text | null,
): PlannedBlock[] {
  const note = notes.find((one) => one.questionnaire === questionnaire && one.item === item);
  const said = note?.text.trim() ?? '';
  return [
    ...(said === '' ? [] : [paragraph(t('report.items.said', { text: said }))]),
    ...(prompt ? [paragraph(t('report.items.prompt', { text: say(prompt) }))] : []),
  ];
}
