import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';

/** Columns of the survey sheet besides the labels; those with `pacts_` tell what XLSForm has no word for. */
export const surveyColumns = [
  'type',
  'name',
  'required',
  'pacts_kind',
  'pacts_subject',
  'pacts_reversed',
  'pacts_crosswalk',
  'pacts_aim',
  'pacts_order',
] as const;

export type SurveyRow = Partial<Record<(typeof surveyColumns)[number], string>> & { readonly label?: Text };

export const gateList = 'yes_partly_not_yet';
export const levelList = ({ id }: Item): string => `${id}_levels`;

/** Each dimension as a group, each of its facets as a group within it; what is said of them as notes. */
export function surveyRows(questionnaire: Questionnaire): SurveyRow[] {
  const { title, purpose, audience, dimensions, items } = questionnaire;
  const sorted = dimensions.flatMap((dimension) => itemsIn(dimension, items).flatMap(({ items: of }) => of));
  const inOrder = sorted.every((item, index) => item === items[index]);
  const order = (item: Item) => (inOrder ? {} : { pacts_order: String(items.indexOf(item) + 1) });
  return [
    note('title', title),
    note('purpose', purpose),
    ...(audience ? [note('audience', audience)] : []),
    ...dimensions.flatMap((dimension) =>
      group(
        dimension,
        itemsIn(dimension, items).flatMap(({ facet, items: of }) => {
          const rows = of.flatMap((item) => itemRows(item, order(item)));
          return facet ? group(facet, rows) : rows;
        }),
      ),
    ),
  ];
}

const facetOf = (item: Item) => (item.kind === 'rating' ? item.facet : undefined);

/** Those in no facet first. */
const itemsIn = ({ id, facets }: Dimension, items: readonly Item[]) => {
  const own = items.filter(({ dimension }) => dimension === id);
  return [
    { facet: null, items: own.filter((item) => facetOf(item) === undefined) },
    ...facets.map((facet) => ({ facet, items: own.filter((item) => facetOf(item) === facet.id) })),
  ];
};

const note = (kind: string, label: Text): SurveyRow => ({
  type: 'note',
  name: `pacts_${kind}`,
  label,
  pacts_kind: kind,
});

type Titled = { readonly id: string; readonly title: Text; readonly description?: Text | undefined };

const group = ({ id, title, description }: Titled, rows: readonly SurveyRow[]): SurveyRow[] => [
  { type: 'begin_group', name: xmlName(id), label: title },
  ...(description ? [note('description', description)] : []),
  ...rows,
  { type: 'end_group' },
];

/** A name in a form begins with a letter or `_`. */
const xmlName = (id: string): string => (/^[a-z]/.test(id) ? id : `_${id}`);

function itemRows(item: Item, order: SurveyRow): SurveyRow[] {
  const row: SurveyRow = {
    name: xmlName(item.id),
    label: item.text,
    pacts_kind: item.kind,
    pacts_subject: item.subject,
    ...(item.crosswalk === undefined ? {} : { pacts_crosswalk: item.crosswalk }),
    ...order,
  };
  const levels = { type: `select_one ${levelList(item)}`, required: 'yes' };
  switch (item.kind) {
    case 'rating':
      return [
        {
          ...row,
          type: `select_one ${item.scale}`,
          required: 'yes',
          ...(item.reversed ? { pacts_reversed: 'yes' } : {}),
        },
      ];
    case 'gate':
      return [{ ...row, type: `select_one ${gateList}`, required: 'yes' }];
    case 'ladder':
      return [{ ...row, ...levels }];
    case 'matrix':
      return [
        { ...row, type: 'begin_group', pacts_aim: String(item.aim) },
        ...item.stages.map(({ id, title }): SurveyRow => ({
          ...levels,
          name: xmlName(id),
          label: title,
          pacts_kind: 'rating',
        })),
        { type: 'end_group' },
      ];
    case 'step':
      return [{ ...row, type: 'acknowledge' }];
    case 'open':
      return [{ ...row, type: 'text' }];
  }
}
