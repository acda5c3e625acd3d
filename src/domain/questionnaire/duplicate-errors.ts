import type { Path, QuestionnaireError } from './error.ts';
import { stageId, type Item } from './item.ts';
import type { Questionnaire } from './questionnaire.ts';

type Named = { id: string; path: Path };

/** Ids that occur a second time where they have to tell things apart; the error lies at the later one. */
export function duplicateErrors(questionnaire: Questionnaire): QuestionnaireError[] {
  const { languages, scales, dimensions, items, forms, bands, sources } = questionnaire;
  return [
    ...repeated(references(['languages'], languages)),
    ...repeated(named(['scales'], scales)),
    ...repeated(named(['dimensions'], dimensions)),
    ...repeated(dimensions.flatMap(({ facets }, d) => named(['dimensions', d, 'facets'], facets))),
    ...dimensions.flatMap((dimension, d) =>
      repeated(references(['dimensions', d, 'sources'], dimension.sources)),
    ),
    ...repeated(figures(items)),
    ...items.flatMap((item, i) =>
      'stages' in item ? repeated(named(['items', i, 'stages'], item.stages)) : [],
    ),
    ...repeated(named(['forms'], forms)),
    ...forms.flatMap((form, f) => repeated(references(['forms', f, 'items'], form.items))),
    ...repeated(named(['bands'], bands)),
    ...repeated(named(['sources'], sources)),
  ];
}

/** Items, and stages as they are named among them: a stage has figures of its own. */
const figures = (items: readonly Item[]): Named[] => [
  ...named(['items'], items),
  ...items.flatMap((item, i) => {
    if (!('stages' in item)) return [];
    const distinct = named(['items', i, 'stages'], item.stages).filter(
      ({ id }, at, all) => all.findIndex((stage) => stage.id === id) === at,
    );
    return distinct.map(({ id, path }) => ({ id: stageId(item.id, id), path }));
  }),
];

const named = (path: Path, things: readonly { id: string }[]): Named[] =>
  things.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

const references = (path: Path, ids: readonly string[]): Named[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

function repeated(all: readonly Named[]): QuestionnaireError[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, path }): QuestionnaireError[] => {
    if (seen.has(id)) return [{ kind: 'duplicate', id, path }];
    seen.add(id);
    return [];
  });
}
