import { Slug } from '#domain/ids.ts';
import { stageId } from '#domain/questionnaire/item.ts';
import type { Sketch } from './sketch.ts';

/**
 * A name of its own for something new: `trust.4`. From the second version on it says which version it is of, so that
 * nothing new takes the name of what an earlier version had: answers would be compared that have nothing in common.
 */
export function freshId({ version }: Sketch, start: string, taken: readonly string[]): Slug {
  const end = version > 1 ? `-v${version}` : '';
  for (let count = 1; ; count += 1) {
    const id = Slug.parse(`${start.slice(0, 48)}${count}${end}`);
    if (taken.every((one) => one !== id && !one.startsWith(`${id}.`))) return id;
  }
}

export const freshItemId = (sketch: Sketch, dimension: Slug): Slug =>
  freshId(
    sketch,
    `${dimension}.`,
    sketch.items.flatMap(({ id, ...item }) => [id, ...('stages' in item ? figuresOf(id, item.stages) : [])]),
  );

const figuresOf = (item: Slug, stages: readonly Named[]) => stages.map(({ id }) => stageId(item, id));

/** A stage has figures of its own, `item.stage`: nothing else may be called so. */
export const freshStageId = (sketch: Sketch, item: Slug, stages: readonly Named[]): Slug =>
  freshId(sketch, 'stage-', [
    ...idsOf(stages),
    ...sketch.items.map(({ id }) => (id.startsWith(`${item}.`) ? id.slice(item.length + 1) : id)),
  ]);

type Named = { readonly id: Slug };

export const idsOf = (list: readonly Named[]): Slug[] => list.map(({ id }) => id);
