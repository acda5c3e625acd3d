import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { defaultLimits } from '#domain/questionnaire/questionnaire.ts';
import type { Path, QuestionnaireError } from '#domain/questionnaire/error.ts';

export const text = (words: string) => ({ id: `${words} (id)`, en: words });

/** One of everything the format has but a step, which all answer together; small enough to read. */
export const sample = () => ({
  format: 1,
  id: 'sample',
  version: 1,
  languages: ['id', 'en'],
  title: text('Sample'),
  purpose: text('To be broken'),
  audience: text('For tests'),
  scales: [{ id: 'extent', points: [text('Not yet'), text('Fully')] }],
  dimensions: [
    {
      id: 'with-facets',
      title: text('With facets'),
      description: text('It has two.'),
      facets: [
        { id: 'first', title: text('First'), description: text('The first.') },
        { id: 'second', title: text('Second') },
      ],
      talk: [text('What happened?')],
      sources: ['book'],
    },
    { id: 'plain', title: text('Plain'), facets: [], talk: [], sources: [] },
  ],
  items: [
    {
      id: 'a',
      kind: 'rating',
      subject: 'partner',
      dimension: 'with-facets',
      facet: 'first',
      scale: 'extent',
      text: text('A'),
    },
    {
      id: 'b',
      kind: 'rating',
      subject: 'partner',
      dimension: 'with-facets',
      facet: 'second',
      scale: 'extent',
      text: text('B'),
    },
    { id: 'c', kind: 'gate', subject: 'partnership', dimension: 'plain', text: text('C?') },
    {
      id: 'd',
      kind: 'ladder',
      subject: 'pair',
      dimension: 'plain',
      text: text('D'),
      levels: [text('Low'), text('High')],
    },
    {
      id: 'e',
      kind: 'matrix',
      subject: 'partnership',
      dimension: 'plain',
      text: text('E'),
      levels: [text('Told'), text('Together')],
      stages: [
        { id: 'plan', title: text('Plan') },
        { id: 'do', title: text('Do') },
      ],
      aim: 2,
    },
    { id: 'f', kind: 'gate', subject: 'partner', dimension: 'plain', text: text('F') },
    { id: 'g', kind: 'open', subject: 'self', dimension: 'plain', text: text('G') },
  ],
  forms: [
    { id: 'short', title: text('Short'), items: ['a', 'b'] },
    { id: 'full', title: text('Full'), items: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  ],
  limits: structuredClone(defaultLimits),
  bands: [
    { id: 'low', from: 0, title: text('Growing') },
    { id: 'high', from: 50, title: text('Felt') },
  ],
  sources: [{ id: 'book', title: 'A book', author: 'Somebody', year: 2004 }],
});

/** A copy with the value at the path replaced; `undefined` takes it away. */
export function broken(...changes: [path: Path, value: unknown][]): unknown {
  const data = sample();
  for (const [path, value] of changes) replace(data, path, value);
  return data;
}

function replace(node: unknown, [step, ...rest]: Path, value: unknown): void {
  if (typeof node !== 'object' || node === null || step === undefined)
    throw new Error(`no ${String(step)} there`);
  if (rest.length > 0) replace(Reflect.get(node, step), rest, value);
  else if (value === undefined) Reflect.deleteProperty(node, step);
  else Reflect.set(node, step, value);
}

/** The sample with one more rating, `h`, that is the first one but for some fields. */
export const withRating = (fields: object): unknown =>
  broken([['items', 7], { ...sample().items[0], id: 'h', ...fields }], [['forms', 1, 'items', 7], 'h']);

/** The errors of the data; none where it can be read. */
export function errorsOf(data: unknown): readonly QuestionnaireError[] {
  const read = readQuestionnaire(data);
  return read.ok ? [] : read.error;
}
