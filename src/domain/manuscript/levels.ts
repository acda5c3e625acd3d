import type { Slug } from '#domain/ids.ts';
import type { Item, ItemOf } from '#domain/questionnaire/item.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { freshStageId } from './fresh-id.ts';
import { changeItem } from './items.ts';
import type { Sketch } from './sketch.ts';

/** As many as the format takes. */
export const mostLevels = 10;
export const mostStages = 12;

/** Other levels of a ladder or a matrix; the aim stays among them. */
export const changeLevels = (sketch: Sketch, id: Slug, change: (levels: readonly Text[]) => Text[]): Sketch =>
  changeItem(sketch, id, (item): Item => {
    if (!('levels' in item)) return item;
    const levels = change(item.levels);
    return item.kind === 'matrix'
      ? { ...item, levels, aim: Math.max(1, Math.min(item.aim, levels.length)) }
      : { ...item, levels };
  });

type Stages = ItemOf<'matrix'>['stages'];

export const changeStages = (sketch: Sketch, id: Slug, change: (stages: Stages) => Stages): Sketch =>
  changeItem(sketch, id, (item) => ('stages' in item ? { ...item, stages: change(item.stages) } : item));

export const addStage = (sketch: Sketch, id: Slug): Sketch =>
  changeStages(sketch, id, (stages) => [...stages, { id: freshStageId(sketch, id, stages), title: {} }]);
