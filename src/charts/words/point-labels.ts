import type { Text } from '#domain/questionnaire/text.ts';
import type { ItemRow } from '#charts/model/items.ts';

export type PointLabel = {
  readonly label: string;
  /** 0 for the lowest. */
  readonly place: number;
  /** How many points its scale has. */
  readonly points: number;
};

type Scaled = Pick<ItemRow, 'points' | 'reversed'>;

/**
 * The words of the points, lowest first; scales of the same length share a label (`jarang / sedikit`), scales of
 * different length stand one after the other. Reversed items count only where there are no others: each says so itself.
 */
export function pointLabels(rows: readonly Scaled[], say: (text: Text) => string): PointLabel[] {
  const straight = rows.filter(({ reversed }) => !reversed);
  const scales = (straight.length > 0 ? straight : rows).map(({ points }) => points);
  const lengths = [...new Set(scales.map(({ length }) => length))].toSorted((a, b) => a - b);
  return lengths.flatMap((points) =>
    Array.from({ length: points }, (_, place) => {
      const words = scales.flatMap((scale) => {
        const word = scale.length === points && scale[place];
        return word ? say(word) : [];
      });
      return { label: [...new Set(words)].join(' / '), place, points };
    }),
  );
}
