import { drawShift } from '#charts/shift.tsx';
import type { Words } from '#i18n/words.ts';
import { figureOf } from './figure.ts';
import type { PlannedBlock } from './plan.ts';
import { under } from './text.ts';
import type { Meeting } from './told.ts';

/** V2: each item that was voted on again beside its first vote. */
export const shiftFigures = (words: Words, { shifts }: Meeting): PlannedBlock[] =>
  under(
    2,
    words.t('again.results.title'),
    shifts.flatMap(({ vote, questionnaire, shift, votes: [first, second] }) => {
      const together = shifts
        .filter((one) => one.vote === vote && one.questionnaire === questionnaire)
        .map((one) => one.shift.item.id);
      return figureOf(words, {
        id: 'shift',
        draw: drawShift({ first, second, item: shift.item.id, together }),
      });
    }),
  );
