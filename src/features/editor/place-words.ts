import type { Sketch } from '#domain/manuscript/sketch.ts';
import { writtenIn } from '#domain/manuscript/written.ts';
import type { QuestionnaireError } from '#domain/questionnaire/error.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { languageName } from '#i18n/language-name.ts';
import type { Key, Words } from '#i18n/words.ts';

type Numbered = {
  /** Of one of them, with its `{number}`. */
  readonly one: Key;
  readonly all: Key;
  readonly nameOf: (sketch: Sketch, at: number) => Text | undefined;
};

const nameless = () => undefined;

/** The lists of a questionnaire. */
const lists: Readonly<Record<string, Numbered>> = {
  dimensions: {
    one: 'editor.place.dimension',
    all: 'editor.place.dimensions',
    nameOf: ({ dimensions }, at) => dimensions[at]?.title,
  },
  items: { one: 'editor.place.item', all: 'editor.place.items', nameOf: ({ items }, at) => items[at]?.text },
  scales: { one: 'editor.place.scale', all: 'editor.place.scales', nameOf: nameless },
  bands: {
    one: 'editor.place.band',
    all: 'editor.place.bands',
    nameOf: ({ bands }, at) => bands[at]?.title,
  },
  forms: {
    one: 'editor.place.form',
    all: 'editor.place.forms',
    nameOf: ({ forms }, at) => forms[at]?.title,
  },
  sources: { one: 'editor.place.source', all: 'editor.place.sources', nameOf: nameless },
};

/** The lists inside of those. */
const within: Readonly<Record<string, Key>> = {
  facets: 'editor.place.facet',
  talk: 'editor.place.prompt',
  points: 'editor.place.point',
  levels: 'editor.place.level',
  stages: 'editor.place.stage',
};

/** What stands at the root. */
const fields: Readonly<Record<string, Key>> = {
  title: 'editor.place.title',
  purpose: 'editor.place.purpose',
  audience: 'editor.place.audience',
  languages: 'editor.place.languages',
  limits: 'editor.place.limits',
  joint: 'editor.place.joint',
};

/** `Pernyataan 3 (“Kita …”), jenjang 2, bahasa Inggris`: where a field is, as people would say it. */
export function placeInWords(error: QuestionnaireError, sketch: Sketch, words: Words): string {
  const [head = '', at, inner = '', place, field] = error.path;
  const { t } = words;
  const list = lists[head];
  const number = typeof at === 'number' ? at : null;
  const inside = within[inner];
  return [
    list && number !== null
      ? named(t(list.one, { number: number + 1 }), list.nameOf(sketch, number), words)
      : t(list?.all ?? fields[head] ?? 'editor.part.about'),
    inside && typeof place === 'number' && t(inside, { number: place + 1 }),
    (inner === 'description' || field === 'description') && t('editor.place.description'),
    error.kind === 'missing-language' &&
      t('editor.place.language', { language: languageName(error.language, words.language) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function named(place: string, text: Text | undefined, words: Words): string {
  const name = excerpt(text, words);
  return name === '' ? place : words.t('editor.place.named', { place, name });
}

const longest = 40;

/** The beginning of a text in the language of the screen, or in another one that has it; '' for none. */
function excerpt(text: Text | undefined, { language }: Words): string {
  const whole = writtenIn(text ?? {}, language);
  return whole.length > longest ? `${whole.slice(0, longest).trimEnd()}…` : whole;
}
