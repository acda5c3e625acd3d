import type { Level } from '#domain/privacy/released.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import type { Questionnaire, Scale } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';

/** The scale of a figure: 1..m, and the words of its two ends where all its items share them. */
export type ChartScale = { readonly m: number; readonly ends: readonly [Text, Text] | null };

type Place = { readonly level: Level; readonly id: string };

const belongs = (item: ItemOf<'rating'>, { level, id }: Place): boolean => {
  switch (level) {
    case 'item':
      return item.id === id;
    case 'facet':
      return item.facet === id;
    case 'dimension':
      return item.dimension === id;
    case 'overall':
      return true;
  }
};

/** The ratings a form asks, in the order of the questionnaire. */
export function ratingsOf(questionnaire: Questionnaire, form: string): ItemOf<'rating'>[] {
  const asked = new Set(questionnaire.forms.find(({ id }) => id === form)?.items);
  return questionnaire.items.filter((item) => item.kind === 'rating').filter(({ id }) => asked.has(id));
}

/** The scale behind the figures; null where there are none, or their scales differ in length. */
export function scaleOf(
  questionnaire: Questionnaire,
  form: string,
  places: readonly Place[],
): ChartScale | null {
  const names = new Set(
    ratingsOf(questionnaire, form)
      .filter((item) => places.some((place) => belongs(item, place)))
      .map(({ scale }) => scale),
  );
  const scales = questionnaire.scales.filter(({ id }) => names.has(id));
  const m = scales[0]?.points.length;
  if (m === undefined || scales.some(({ points }) => points.length !== m)) return null;
  return { m, ends: scales.length === 1 ? endsOf(scales[0]) : null };
}

function endsOf(scale: Scale | undefined): readonly [Text, Text] | null {
  const lowest = scale?.points[0];
  const highest = scale?.points.at(-1);
  return lowest && highest ? [lowest, highest] : null;
}
