import type { PlannedBlock } from './plan.ts';
import { paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** What people wrote, as it was let through: without author, time or order. Whom it is about is not told, so of one partner there is none. */
export function commentsPart({ words, partner }: Told, { bases }: Meeting): PlannedBlock[] {
  if (partner) return [];
  const quotes = bases.flatMap(({ released, questionnaire }) =>
    under(
      2,
      words.say(questionnaire.title),
      released.comments.flatMap(({ dimension: id, item, texts }) => {
        const dimension = questionnaire.dimensions.find((one) => one.id === id);
        const asked = questionnaire.items.find((one) => one.id === item);
        return under(3, words.say(asked?.text ?? dimension?.title ?? {}), [{ kind: 'quotes', texts }]);
      }),
    ),
  );
  return quotes.length === 0 ? [] : [paragraph(words.t('report.comments.note')), ...quotes];
}
