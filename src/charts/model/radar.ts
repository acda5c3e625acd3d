import type { Id } from '#domain/ids.ts';
import type { Basis } from './basis.ts';
import { lineGroups } from './groups.ts';
import { scaleOf, type ChartScale } from './scale.ts';
import { twoViews, viewAt, type TwoViews, type View } from './two-views.ts';

export type Radar = TwoViews & { readonly axes: readonly View[]; readonly scale: ChartScale };

/** The principles of a partner around a centre. Null where the form asks fewer than three of them. */
export function radar(basis: Basis, about: Id): Radar | null {
  const { released, questionnaire } = basis;
  const { form } = released.questionnaire;
  const places = lineGroups(questionnaire, form, 'partner').map(({ id, title }) => ({
    level: 'dimension' as const,
    id,
    title,
  }));
  const scale = scaleOf(questionnaire, form, places);
  if (!scale || places.length < 3) return null;
  const axes = places.map((place) => viewAt(basis, about, scale.m, place));
  return { ...twoViews(basis, about, axes), axes, scale };
}

/**
 * The stretches of a ring that may be drawn: neighbours which both have a value. A value without neighbours is a
 * stretch of one; where all have one, it is closed: a whole polygon. An axis without value is left out, never zero.
 */
export function stretches(present: readonly boolean[]): { closed: boolean; runs: readonly number[][] } {
  const size = present.length;
  const gap = present.indexOf(false);
  if (gap === -1) return { closed: true, runs: size === 0 ? [] : [present.map((_, place) => place)] };
  const runs: number[][] = [];
  for (let step = 1; step <= size; step += 1) {
    const place = (gap + step) % size;
    if (!present[place]) continue;
    const run = present[(place + size - 1) % size] ? runs.at(-1) : undefined;
    if (run) run.push(place);
    else runs.push([place]);
  }
  return { closed: false, runs };
}
