import { defaultLimits, type Dimension, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Path } from '#domain/questionnaire/error.ts';
import { wholeFile, type Left } from './finding.ts';
import { itemOf, type Standing } from './item-of.ts';
import { namer } from '#domain/questionnaire/namer.ts';
import type { Outline, OutlineGroup, OutlineItem, Wording } from './outline.ts';
import { parted } from './parted.ts';
import { placing, type Placing } from './placing.ts';
import { scalesOf } from './scales.ts';

export type Composed = {
  readonly questionnaire: Questionnaire;
  readonly left: readonly Left[];
  readonly placeOf: Placing['placeOf'];
};

/**
 * The questionnaire of an outline: its groups are dimensions, groups within these facets. It is yet to be checked:
 * languages may be missing, texts too long. Null when nobody would be asked anything.
 */
export function compose(outline: Outline): Composed | null {
  const places = placing();
  const sorted = gathered(outline).map(parted);
  const left = sorted.flatMap((one) => one.left);
  const kept = sorted.filter(({ loose, facets }) => loose.length + facets.length > 0);
  for (const { group } of sorted.filter((one) => !kept.includes(one))) {
    left.push({ kind: 'group-left-out', place: group.place });
  }
  const items = kept.flatMap(({ loose, facets }) => [...loose, ...facets.flatMap((facet) => facet.items)]);
  if (items.length === 0) return null;

  const { scales, ids } = scalesOf(items, places);
  const names = { dimension: namer(), facet: namer(), item: namer() };
  const titled = <T extends object>(made: T, group: OutlineGroup, path: Path) => {
    if (!group.title) left.push({ kind: 'title-from-name', title: group.name, place: group.place });
    const { description } = group;
    return {
      ...made,
      title: places.put(group.title ?? nameAsTitle(group, outline), [...path, 'title']),
      ...(description ? { description: places.put(description, [...path, 'description']) } : {}),
    };
  };
  const standings = new Map<OutlineItem, Standing>();
  const dimensions = kept.map(({ group, loose, facets }, d): Dimension => {
    const dimension = names.dimension(group.name);
    const stand = (item: OutlineItem, facet: string | null) =>
      standings.set(item, { id: names.item(item.name), dimension, facet, scales: ids });
    for (const item of loose) stand(item, null);
    const made = facets.map((facet, f) => {
      const id = names.facet(facet.group.name);
      for (const item of facet.items) stand(item, item.asks.kind === 'rating' ? id : null);
      return titled({ id }, facet.group, ['dimensions', d, 'facets', f]);
    });
    return titled({ id: dimension, facets: made, talk: [], sources: [] }, group, ['dimensions', d]);
  });
  const asked = [...standings]
    .toSorted(([a], [b]) => a.order - b.order)
    .map(([item, standing], index) => itemOf(item, standing, ['items', index], places));
  const title = places.put(outline.title, ['title']);
  const questionnaire: Questionnaire = {
    format: 1,
    id: outline.id,
    version: outline.version,
    languages: [...outline.languages],
    title,
    purpose: places.put(outline.purpose, ['purpose']),
    ...(outline.audience ? { audience: places.put(outline.audience, ['audience']) } : {}),
    ...(outline.joint ? { joint: true } : {}),
    scales,
    dimensions,
    items: asked,
    forms: [{ id: 'full', title, items: asked.map(({ id }) => id) }],
    limits: defaultLimits,
    bands: [],
    sources: [],
  };
  return { questionnaire, left, placeOf: places.placeOf };
}

/** The outline's groups; items in none are a dimension of their own, called like the questionnaire. */
function gathered({ members, title }: Outline): OutlineGroup[] {
  const groups = members.filter((member) => member.is === 'group');
  const items = members.filter((member) => member.is === 'item');
  if (items.length === 0) return groups;
  const rest: OutlineGroup = {
    is: 'group',
    name: 'general',
    place: wholeFile,
    title,
    description: null,
    members: items,
  };
  return [rest, ...groups];
}

const nameAsTitle = ({ name, place }: OutlineGroup, { languages }: Outline): Wording => ({
  text: Object.fromEntries(languages.map((language) => [language, name])),
  place: () => place,
});
