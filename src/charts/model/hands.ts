import type { Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Assessment, Part } from '#domain/responses/assessment.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import { handsItems, handsPoints, isCounted, type HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Hands, Tally } from '#domain/responses/tally.ts';

/** What the charts of a show of hands are made from: all in the room saw it, so no filter stands before it (S9). */
export type HandsBasis = {
  readonly part: Part;
  readonly questionnaire: Questionnaire;
  /** Of this questionnaire; of what is not counted there may be none. */
  readonly tallies: readonly Tally[];
  /** The day of the assessment. */
  readonly date: PlainDate;
  readonly partnership: string;
};

/** One for each questionnaire of the assessment that hands were counted for; none where none were. */
export const handsBases = (
  { parts, date }: Pick<Assessment, 'parts' | 'date'>,
  all: readonly Tally[],
  partnership: string,
): HandsBasis[] =>
  parts.flatMap((part) => {
    const { questionnaire } = part;
    const tallies = all.filter((tally) => tally.questionnaire === questionnaire.id && isCounted(tally));
    const isAsked = handsItems(part).some(({ id }) => tallies.some((tally) => tally.item === id));
    return isAsked ? [{ part, questionnaire, tallies, date, partnership }] : [];
  });

export type HandsCount = {
  readonly item: Item;
  /** The title of its dimension. */
  readonly dimension: Text;
  /** What could be chosen, lowest score first: of a reversed item the other way round. */
  readonly points: readonly HandsPoint[];
  /** In the same order; null: not counted. */
  readonly hands: Hands | null;
};

/** What was counted for one item; null where hands are not raised for it. */
export function handsCount({ part, questionnaire, tallies }: HandsBasis, id: Slug): HandsCount | null {
  const item = handsItems(part).find((one) => one.id === id);
  const dimension = questionnaire.dimensions.find((one) => one.id === item?.dimension);
  if (!item || !dimension) return null;
  const points = handsPoints(item, questionnaire);
  const tally = tallies.find((one) => one.item === id);
  const hands = tally && isCounted(tally) ? tally.hands : null;
  const isReversed = item.kind === 'rating' && item.reversed === true;
  return {
    item,
    dimension: dimension.title,
    points: isReversed ? points.toReversed() : points,
    hands: hands && isReversed ? { ...hands, points: hands.points.toReversed() } : hands,
  };
}
