import { cannotJudge, type Answer, type AnswerValue } from '#domain/responses/answer.ts';
import type { Response } from '#domain/responses/response.ts';

const fewestItems = 10;

/**
 * C5: whether the answers may have been given without reading: one and the same option about all subjects on ten items or
 * more, and more than half of the taps within a second of the one before. Where no taps were timed, never.
 */
export function isHasty({ answers, haste }: Pick<Response, 'answers' | 'haste'>): boolean {
  if (haste === undefined || 2 * haste.quick <= haste.taps) return false;
  const items = new Map<AnswerValue, number>();
  for (const option of soleOptions(answers)) items.set(option, (items.get(option) ?? 0) + 1);
  return Math.max(0, ...items.values()) >= fewestItems;
}

/** The option of each item that has only one; 'cannot judge' is none. */
function soleOptions(answers: readonly Answer[]): readonly AnswerValue[] {
  const chosen = new Map<string, Set<AnswerValue>>();
  for (const { item, value } of answers) chosen.set(item, (chosen.get(item) ?? new Set()).add(value));
  return [...chosen.values()].flatMap((options) => {
    const [option] = options;
    if (options.size > 1 || option === undefined || option === cannotJudge) return [];
    return typeof option === 'object' ? [] : option;
  });
}
