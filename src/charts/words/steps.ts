import type { Key, Words } from '#i18n/words.ts';
import { stepClaims } from '#charts/claims/joint.ts';
import { titleOf } from '#charts/claims/said.ts';
import type { JointBasis } from '#charts/model/joint-basis.ts';
import type { StepRow, Steps } from '#charts/model/steps.ts';
import type { Frame } from './frame.ts';
import { aroundJoint } from './joint.ts';
import { meaning, tellingFirst } from './meaning.ts';
import { sentences } from './phrases.ts';
import { tableOf } from './table.ts';

export function stepsFrame(words: Words, basis: JointBasis, model: Steps): Frame {
  const { t, say } = words;
  const { rows, summary } = model;
  const name = say(model.title);
  const none = basis.joints.every(({ value }) => value === null);
  const title = none ? name : t('charts.steps.title', { title: name, done: summary.done, of: summary.of });
  const notes = none ? [t('charts.joint.none')] : notesOf(words, model);
  return {
    ...aroundJoint(words, basis),
    title,
    notes,
    alt: sentences([title, ...rows.map((row) => inWords(words, row)), ...notes]),
    table: tableOf(rows, [
      { id: 'step', label: t('charts.steps.step'), value: ({ text }) => say(text) },
      { id: 'place', label: t('charts.steps.place'), number: true, value: ({ place }) => place },
      { id: 'state', label: t('charts.steps.state'), value: ({ state }) => t(states[state]) },
      { id: 'date', label: t('charts.table.date'), date: true, value: ({ date }) => date ?? '' },
      { id: 'proof', label: t('charts.joint.proof'), value: ({ proof }) => proof },
    ]),
    meanings: tellingFirst(rows, ({ state }) => state === 'skipped' || state === 'next').map((row) =>
      meaning(words, row.id, titleOf(words, row.text), stepClaims(row)),
    ),
    guide: 'steps/twelve',
    file: `${name} ${basis.date}`,
  };
}

const states: { readonly [S in StepRow['state']]: Key } = {
  done: 'charts.steps.done-plain',
  undated: 'charts.steps.undated',
  skipped: 'charts.steps.skipped',
  next: 'charts.steps.upcoming',
  ahead: 'charts.steps.ahead',
  unsettled: 'charts.steps.unsettled',
};

/** `Sudah, 12 Maret 2024` */
export const stateInWords = (words: Words, { state, date }: StepRow): string =>
  state === 'done' && date !== null
    ? words.t('charts.steps.done', { date: words.date(date) })
    : words.t(states[state]);

/** Those skipped, or else the first that is not done; and those that are not counted for want of a day. */
function notesOf(words: Words, { rows }: Steps): string[] {
  const note = (state: StepRow['state'], key: Key) => {
    const named = rows
      .filter((row) => row.state === state)
      .map((row) => `${row.place} ${titleOf(words, row.text)}`);
    return named.length === 0 ? [] : [words.t(key, { list: words.list(named) })];
  };
  return [
    ...note('skipped', 'charts.steps.skipped-list'),
    ...note('next', 'charts.steps.next'),
    ...note('undated', 'charts.steps.undated-list'),
  ];
}

const inWords = (words: Words, row: StepRow): string =>
  [`${row.place} ${words.say(row.text)}`, stateInWords(words, row), row.proof].filter(Boolean).join(' – ');
