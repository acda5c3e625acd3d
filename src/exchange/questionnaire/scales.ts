import type { Scale } from '#domain/questionnaire/questionnaire.ts';
import type { Slug } from '#domain/ids.ts';
import { namer } from '#domain/questionnaire/namer.ts';
import type { OutlineItem, Points } from './outline.ts';
import type { Placing } from './placing.ts';

/** The scales that items are rated on, each once, and their ids by the names the items know them by. */
export function scalesOf(
  items: readonly OutlineItem[],
  { put }: Placing,
): { readonly scales: Scale[]; readonly ids: ReadonlyMap<string, Slug> } {
  const used = new Map<string, Points>();
  for (const { asks } of items) if (asks.kind === 'rating') used.set(asks.points.name, asks.points);
  const name = namer();
  const ids = new Map<string, Slug>();
  const scales = [...used.values()]
    .toSorted((a, b) => a.order - b.order)
    .map((scale, s): Scale => {
      const id = name(scale.name);
      ids.set(scale.name, id);
      return { id, points: scale.points.map((point, p) => put(point, ['scales', s, 'points', p])) };
    });
  return { scales, ids };
}
