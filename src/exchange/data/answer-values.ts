import { stageId, type Item } from '#domain/questionnaire/item.ts';
import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import { gatePoints } from './code-lists.ts';

export type Measure = 'chosen' | 'now' | 'wished';

/** One number that was given; null for 'cannot judge'. */
export type Given = { readonly id: string; readonly measure: Measure; readonly value: number | null };

/** What a form can give by an item: for each the id (of a matrix the stage's) and the measure. */
export function measuresOf(item: Item): readonly Pick<Given, 'id' | 'measure'>[] {
  switch (item.kind) {
    case 'rating':
    case 'gate':
    case 'step':
      return [{ id: item.id, measure: 'chosen' }];
    case 'ladder':
      return [
        { id: item.id, measure: 'now' },
        { id: item.id, measure: 'wished' },
      ];
    case 'matrix':
      return item.stages.map((stage) => ({ id: stageId(item.id, stage.id), measure: 'chosen' }));
    // What people wrote stands without them among the texts
    case 'open':
      return [];
  }
}

/** The numbers of an answer, as they were tapped; of half a ladder, which is not counted, and of open items none. */
export function givenBy(item: Item, value: AnswerValue): readonly Given[] {
  if (value === cannotJudge) return measuresOf(item).map(({ id, measure }) => ({ id, measure, value: null }));
  if (typeof value === 'number') return [{ id: item.id, measure: 'chosen', value }];
  if (typeof value === 'string') return [{ id: item.id, measure: 'chosen', value: gatePoints[value] }];
  if ('now' in value) {
    if (value.wished === undefined) return [];
    return [
      { id: item.id, measure: 'now', value: value.now },
      { id: item.id, measure: 'wished', value: value.wished },
    ];
  }
  if ('stages' in value && item.kind === 'matrix') {
    return item.stages.flatMap(({ id }): Given[] => {
      const level = value.stages[id];
      if (level === undefined) return [];
      return [{ id: stageId(item.id, id), measure: 'chosen', value: level === cannotJudge ? null : level }];
    });
  }
  return 'done' in value ? [{ id: item.id, measure: 'chosen', value: Number(value.done) }] : [];
}
