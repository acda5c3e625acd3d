import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { stageId, type Item } from '#domain/questionnaire/item.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Text } from '#domain/questionnaire/text.ts';

/** What an answer is given to: an item, or one stage of a matrix. */
export type Asked = {
  /** The item's, or `stageId`. */
  readonly id: string;
  readonly item: Item;
  /** The stage's title; null for a whole item. */
  readonly stage: { readonly id: string; readonly title: Text } | null;
};

export const askedIn = (item: Item): readonly Asked[] =>
  item.kind === 'matrix'
    ? item.stages.map((stage) => ({ id: stageId(item.id, stage.id), item, stage }))
    : [{ id: item.id, item, stage: null }];

/** The sentence, of a stage with its title behind a colon. */
export const sentenceOf = ({ item, stage }: Asked, say: (text: Text) => string): string =>
  stage ? `${say(item.text)}: ${say(stage.title)}` : say(item.text);

/** What can be chosen, the first first, in the words of the questionnaire; of gates, steps and open items none. */
export function pointsIn(
  { item }: Pick<Asked, 'item'>,
  { scales }: Pick<Questionnaire, 'scales'>,
): readonly Text[] {
  switch (item.kind) {
    case 'rating':
      return scales.find(({ id }) => id === item.scale)?.points ?? [];
    case 'ladder':
    case 'matrix':
      return item.levels.map(levelName);
    case 'gate':
    case 'step':
    case 'open':
      return [];
  }
}

/** What a figure is about, and the principle it belongs to; null for what the questionnaire does not have. */
export function targetIn(
  { dimensions, items }: Questionnaire,
  level: string,
  id: string,
  say: (text: Text) => string,
): { readonly title: string; readonly dimension: string; readonly place: number } | null {
  if (level === 'item') {
    const all = items.flatMap(askedIn);
    const place = all.findIndex((one) => one.id === id);
    const asked = all[place];
    return asked ? { title: sentenceOf(asked, say), dimension: asked.item.dimension, place } : null;
  }
  const units = dimensions.flatMap((dimension) =>
    level === 'dimension'
      ? [{ id: dimension.id, title: dimension.title, dimension: dimension.id }]
      : dimension.facets.map((facet) => ({ id: facet.id, title: facet.title, dimension: dimension.id })),
  );
  const place = units.findIndex((one) => one.id === id);
  const unit = units[place];
  return unit ? { title: say(unit.title), dimension: unit.dimension, place } : null;
}
