import type { Language } from '#domain/questionnaire/text.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { takeChoices, type Choice } from '#exchange/questionnaire/choices.ts';
import type { Left, Wrong } from '#exchange/questionnaire/finding.ts';
import type { Asks, OutlineItem, Wording } from '#exchange/questionnaire/outline.ts';
import { choicesIn, ratesIn } from './choices.ts';
import { at, isBlank, listIn, textIn, wordingOf, type Foreign } from './values.ts';

/** A survey while it is read. */
export type Survey = {
  readonly bare: Language;
  readonly languages: readonly Language[];
  readonly subject: SubjectKind;
  /** Names of questions so far. */
  readonly names: Set<string>;
  /** Names of scales by their words: the same words are the same scale, wherever they are asked. */
  readonly scales: Map<string, string>;
  /** Counts up: the order in which items are asked. */
  readonly next: () => number;
  readonly wrong: (one: Wrong) => void;
  readonly left: (one: Left) => void;
};

/** What is read of a question of each type; what else it has is told of. */
const read: Readonly<Record<string, readonly string[]>> = {
  rating: [
    'rateMin',
    'rateMax',
    'rateStep',
    'rateCount',
    'rateValues',
    'minRateDescription',
    'maxRateDescription',
    // As older versions spell them
    'mininumRateDescription',
    'maximumRateDescription',
  ],
  radiogroup: ['choices'],
  dropdown: ['choices'],
  matrix: ['columns', 'rows'],
  boolean: [],
  comment: [],
  text: ['inputType'],
};

const everywhere = ['type', 'name', 'title', 'isRequired'];

/** The items of one question; none, and told of, where it cannot be taken. */
export function readQuestion(question: Foreign, path: string, survey: Survey): OutlineItem[] {
  const type = textIn(question, 'type');
  const name = textIn(question, 'name');
  const place = at(path);
  if (type === '') {
    survey.wrong({ kind: 'no-type', place });
    return [];
  }
  if (name === '') survey.wrong({ kind: 'no-name', place });
  else if (survey.names.has(name)) survey.wrong({ kind: 'repeated-name', name, place: at(`${path}.name`) });
  survey.names.add(name);
  const known = Object.hasOwn(read, type) ? read[type] : undefined;
  const isPlain = type !== 'text' || ['', 'text'].includes(textIn(question, 'inputType'));
  if (!known || !isPlain) {
    survey.left({ kind: 'type-left-out', type: isPlain ? type : textIn(question, 'inputType'), place });
    return [];
  }
  tellRest(question, [...everywhere, ...known], path, survey);
  if (type === 'matrix') return readMatrix(question, name, path, survey);
  const asks = asksOf(question, type, path, survey);
  return asks ? itemsOf(asks, name, titleOf(question, name, path, survey), path, survey) : [];
}

/** Each statement of a matrix is an item; its columns are the scale. */
function readMatrix(question: Foreign, name: string, path: string, survey: Survey): OutlineItem[] {
  const asks = choiceAsks(
    choicesIn(listIn(question, 'columns'), survey.bare, `${path}.columns`),
    path,
    survey,
  );
  if (!asks) return [];
  const rows = choicesIn(listIn(question, 'rows'), survey.bare, `${path}.rows`);
  if (rows.length === 0) return itemsOf(asks, name, titleOf(question, name, path, survey), path, survey);
  if ('title' in question) {
    survey.left({ kind: 'matrix-title-left-out', place: at(`${path}.title`) });
  }
  return rows.flatMap((row, index) =>
    itemsOf(asks, `${name}.${row.name}`, row.text, `${path}.rows.${index}`, survey),
  );
}

function itemsOf(asks: Asks, name: string, text: Wording, path: string, survey: Survey): OutlineItem[] {
  if (Object.values(text.text).some((words) => /\{[^{}\s][^{}]*\}/.test(words))) {
    survey.left({ kind: 'refers-to-answers', place: at(path) });
    return [];
  }
  const { next } = survey;
  // What people write is about the whole (decision 017)
  const subject = asks.kind === 'open' ? 'partnership' : survey.subject;
  return [{ is: 'item', name, text, asks, subject, crosswalk: null, order: next() }];
}

/** A question without a title is called by its name. */
function titleOf(question: Foreign, name: string, path: string, { bare }: Survey): Wording {
  const title = wordingOf(question['title'], bare, `${path}.title`);
  return isBlank(title) ? wordingOf(name, bare, `${path}.name`) : title;
}

function asksOf(question: Foreign, type: string, path: string, survey: Survey): Asks | null {
  const { bare, languages, left } = survey;
  if (type === 'comment' || type === 'text') {
    if (question['isRequired'] === true) left({ kind: 'required-left-out', place: at(`${path}.isRequired`) });
    return { kind: 'open' };
  }
  if (type === 'boolean') {
    left({ kind: 'partly-added', place: at(path) });
    return { kind: 'gate' };
  }
  const choices =
    type === 'rating'
      ? ratesIn(question, languages, bare, path)
      : choicesIn(listIn(question, 'choices'), bare, `${path}.choices`);
  return choiceAsks(choices, path, survey);
}

function choiceAsks(choices: readonly Choice[], path: string, { left, scales }: Survey): Asks | null {
  const place = at(path);
  const { taken, left: remarks } = takeChoices(choices, { place, kind: null });
  for (const one of remarks) left(one);
  if (taken.as === 'gate') return { kind: 'gate' };
  if (taken.as === 'none') {
    left({ kind: taken.why, count: taken.count, place });
    return null;
  }
  const words = JSON.stringify(taken.points.map(({ text }) => text));
  const name = scales.get(words) ?? `scale-${scales.size + 1}`;
  scales.set(words, name);
  return { kind: 'rating', points: { name, order: scales.size, points: taken.points }, reversed: false };
}

/** Properties that are not read, each with its place. */
export function tellRest(of: Foreign, known: readonly string[], path: string, { left }: Survey): void {
  for (const property of Object.keys(of)) {
    const place = at(path === '' ? property : `${path}.${property}`);
    if (known.includes(property)) continue;
    if (property === 'visibleIf') left({ kind: 'condition-left-out', place });
    else left({ kind: 'property-left-out', property, place });
  }
}
