import type { Slug } from '#domain/ids.ts';
import { stageId, type SubjectKind } from '#domain/questionnaire/item.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Attendance } from './attendance.ts';

/** Levels that are summed up together (S6): those of a ladder, or of one stage of a matrix. */
export type Ladder = {
  /** The item's, or the stage's (`stageId`). */
  readonly id: Slug;
  readonly item: Slug;
  readonly dimension: Slug;
  /** How many there are. */
  readonly levels: number;
  /** Whether one also says which level one wishes for. */
  readonly asksWish: boolean;
};

/** The ladders and stages that a form asks of one kind of subject, in the order of the form. */
export const laddersOf = (
  { questionnaire, form }: Pick<Attendance, 'questionnaire' | 'form'>,
  kind: SubjectKind,
): Ladder[] =>
  itemsOf({ questionnaire, form }).flatMap((item): Ladder[] => {
    if (item.subject !== kind) return [];
    const common = { item: item.id, dimension: item.dimension };
    switch (item.kind) {
      case 'ladder':
        return [{ ...common, id: item.id, levels: item.levels.length, asksWish: true }];
      case 'matrix':
        return item.stages.map(({ id }) => ({
          ...common,
          id: stageId(item.id, id),
          levels: item.levels.length,
          asksWish: false,
        }));
      case 'rating':
      case 'gate':
      case 'step':
      case 'open':
        return [];
    }
  });
