import type { Path } from './error.ts';
import type { Item } from './item.ts';
import type { Dimension, Questionnaire } from './questionnaire.ts';
import type { Text } from './text.ts';

type Place = { path: Path; text: Text };

/** Every text of a questionnaire with its place, in file order; a text that is left out has none. */
export function textsOf(questionnaire: Questionnaire): Place[] {
  const { title, purpose, audience, scales, dimensions, items, forms, bands } = questionnaire;
  return [
    ...place(['title'], title),
    ...place(['purpose'], purpose),
    ...place(['audience'], audience),
    ...scales.flatMap(({ points }, s) =>
      points.flatMap((point, p) => place(['scales', s, 'points', p], point)),
    ),
    ...dimensions.flatMap((dimension, d) => ofDimension(dimension, ['dimensions', d])),
    ...items.flatMap((item, i) => ofItem(item, ['items', i])),
    ...forms.flatMap((form, f) => place(['forms', f, 'title'], form.title)),
    ...bands.flatMap((band, b) => place(['bands', b, 'title'], band.title)),
  ];
}

function ofDimension({ title, description, facets, talk }: Dimension, path: Path): Place[] {
  return [
    ...place([...path, 'title'], title),
    ...place([...path, 'description'], description),
    ...facets.flatMap((facet, f) => place([...path, 'facets', f, 'title'], facet.title)),
    ...facets.flatMap((facet, f) => place([...path, 'facets', f, 'description'], facet.description)),
    ...talk.flatMap((prompt, p) => place([...path, 'talk', p], prompt)),
  ];
}

function ofItem(item: Item, path: Path): Place[] {
  const levels = 'levels' in item ? item.levels : [];
  const stages = 'stages' in item ? item.stages : [];
  return [
    ...place([...path, 'text'], item.text),
    ...levels.flatMap((level, l) => place([...path, 'levels', l], level)),
    ...stages.flatMap((stage, s) => place([...path, 'stages', s, 'title'], stage.title)),
  ];
}

const place = (path: Path, text: Text | undefined): Place[] => (text ? [{ path, text }] : []);
