import type { Value } from '#exchange/table/table.ts';
import { inBoth, type Code, type Dataset, type Variable } from './dataset.ts';
import type { Making } from './making.ts';
import { codesFrom, variable } from './variables.ts';

const types = ['number', 'text', 'date'] as const;

/** Every column of every table: name, label, kind, codes, what empty means, which instrument asked it. */
export function codebook({ inBoth: words }: Pick<Making, 'inBoth'>, others: readonly Dataset[]): Dataset {
  const variables: readonly Variable[] = [
    variable(
      words,
      'table',
      others
        .map(({ id, title }) => ({ code: id, label: title }))
        .concat({ code: 'codebook', label: inBoth(words, 'data.table.codebook') }),
    ),
    variable(words, 'variable'),
    variable(
      words,
      'type',
      codesFrom(types, (type) => inBoth(words, `data.type.${type}`)),
    ),
    ...(
      [
        'label-id',
        'label-en',
        'explains-id',
        'explains-en',
        'codes-id',
        'codes-en',
        'missing',
        'instrument',
      ] as const
    ).map((name) => variable(words, name)),
  ];
  const own: Dataset = { id: 'codebook', title: inBoth(words, 'data.table.codebook'), variables, rows: [] };
  return {
    ...own,
    rows: [...others, own].flatMap((dataset) => dataset.variables.map((one) => rowOf(dataset.id, one))),
  };
}

const rowOf = (table: string, one: Variable): readonly Value[] => [
  table,
  one.id,
  one.kind,
  one.label.id,
  one.label.en,
  one.explains.id,
  one.explains.en,
  listed(one.codes, 'id'),
  listed(one.codes, 'en'),
  one.missing,
  one.source,
];

/** `1 = Tidak pernah · 2 = Jarang`: after a semicolon, what begins with a minus would look like a formula */
const listed = (codes: readonly Code[] | null, language: 'id' | 'en'): Value =>
  codes === null || codes.length === 0
    ? null
    : codes.map(({ code, label }) => `${code} = ${label[language]}`).join(' · ');
