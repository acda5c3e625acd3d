import { stageId } from '#domain/questionnaire/item.ts';
import { cannotJudge, type Answer } from '#domain/responses/answer.ts';
import type { Response } from '#domain/responses/response.ts';
import { cellKey, type LadderCell } from './released.ts';

/** The one level of each ladder and stage, and the step to the wish once that is chosen. */
export const ownLadders = ({ answers }: Response): Record<string, LadderCell> =>
  Object.fromEntries(
    answers.flatMap((answer) =>
      levelsOf(answer).map(({ id, now, step }) => {
        const key = cellKey({ subject: answer.subject, group: 'own', level: 'item', id });
        return [key, { median: now, step, n: 1, counts: null }];
      }),
    ),
  );

type Level = { readonly id: string; readonly now: number; readonly step: number | null };

function levelsOf({ item, value }: Answer): Level[] {
  if (typeof value !== 'object') return [];
  if ('now' in value) {
    const { now, wished } = value;
    return [{ id: item, now, step: wished === undefined ? null : wished - now }];
  }
  if (!('stages' in value)) return [];
  return Object.entries(value.stages).flatMap(([stage, now]) =>
    now === cannotJudge ? [] : { id: stageId(item, stage), now, step: null },
  );
}
