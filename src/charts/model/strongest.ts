import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis } from './basis.ts';
import { itemsAbout, seenAs } from './items.ts';
import { pointAt, type Point } from './point.ts';

/** What all said of the partnership about one item. */
export type Strength = {
  readonly basis: Basis;
  readonly id: string;
  readonly text: Text;
  readonly point: Point;
};

/**
 * The highest figures about the partnership as they stand on the screen, the highest first: two, or more where the second
 * place is shared; of equal ones the earlier first. None where nothing may be shown.
 */
export function strongest(bases: readonly Basis[]): Strength[] {
  const { subject, group } = seenAs('partnership');
  const all = bases.flatMap((basis) => {
    const { questionnaire, released } = basis;
    return itemsAbout(questionnaire, released.questionnaire.form, 'partnership').flatMap(
      ({ id, text, scale }): Strength[] => {
        const m = questionnaire.scales.find((one) => one.id === scale)?.points.length;
        const point = m === undefined ? null : pointAt(released, { subject, group, level: 'item', id }, m);
        return point ? [{ basis, id, text, point }] : [];
      },
    );
  });
  const sorted = all.toSorted((a, b) => shown(b) - shown(a));
  const second = sorted[1] ?? sorted[0];
  return second ? sorted.filter((one) => shown(one) >= shown(second)) : [];
}

const shown = ({ point }: Strength): number => Math.round(point.value);
