import type { Slug } from '#domain/ids.ts';
import type { Path } from '#domain/questionnaire/error.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import { namer } from '#domain/questionnaire/namer.ts';
import type { OutlineItem } from './outline.ts';
import type { Placing } from './placing.ts';

/** What an item is among the others of its questionnaire. */
export type Standing = {
  readonly id: Slug;
  readonly dimension: Slug;
  readonly facet: Slug | null;
  readonly scales: ReadonlyMap<string, Slug>;
};

/** The item as it stands in the questionnaire at the path. */
export function itemOf(
  { text, asks, subject, crosswalk }: OutlineItem,
  { id, dimension, facet, scales }: Standing,
  path: Path,
  { put }: Placing,
): Item {
  const base = {
    id,
    subject,
    dimension,
    text: put(text, [...path, 'text']),
    ...(crosswalk === null ? {} : { crosswalk }),
  };
  const levels =
    'levels' in asks ? asks.levels.map((level, index) => put(level, [...path, 'levels', index])) : [];
  switch (asks.kind) {
    case 'rating':
      return {
        ...base,
        kind: 'rating',
        ...(facet === null ? {} : { facet }),
        scale: scales.get(asks.points.name) ?? '',
        ...(asks.reversed ? { reversed: true } : {}),
      };
    case 'ladder':
      return { ...base, kind: 'ladder', levels };
    case 'matrix': {
      const name = namer();
      const stages = asks.stages.map((stage, index) => ({
        id: name(stage.name),
        title: put(stage.title, [...path, 'stages', index, 'title']),
      }));
      return { ...base, kind: 'matrix', levels, stages, aim: asks.aim };
    }
    case 'gate':
      return { ...base, kind: 'gate' };
    case 'step':
      return { ...base, kind: 'step' };
    case 'open':
      return { ...base, kind: 'open' };
  }
}
