import type { Words } from '#i18n/words.ts';
import { jointGateClaims } from '#charts/claims/joint.ts';
import { titleOf } from '#charts/claims/said.ts';
import type { GateRow, Gates } from '#charts/model/gates.ts';
import type { JointBasis } from '#charts/model/joint-basis.ts';
import type { Frame } from './frame.ts';
import { verdictWord } from './gates.ts';
import { aroundJoint } from './joint.ts';
import { meaning } from './meaning.ts';
import { sentences } from './phrases.ts';
import { tableOf } from './table.ts';

export function jointGatesFrame(words: Words, basis: JointBasis, model: Gates): Frame {
  const { t, say } = words;
  const { rows, met } = model;
  const none = rows.every(({ shown }) => !shown);
  const name = say(model.title);
  const title = none ? name : t('charts.gates.title', { title: name, met, of: rows.length });
  const notes = none ? [t('charts.joint.none')] : [];
  return {
    ...aroundJoint(words, basis),
    title,
    ends: none ? null : t('charts.gates.order'),
    notes,
    alt: sentences([title, ...rows.map((row) => inWords(words, row)), ...notes]),
    table: tableOf(rows, [
      { id: 'item', label: t('charts.table.item'), value: ({ text }) => say(text) },
      { id: 'verdict', label: t('charts.table.verdict'), value: (row) => verdictIn(words, row) },
      { id: 'proof', label: t('charts.joint.proof'), value: ({ proof = '' }) => proof },
    ]),
    meanings: rows.map((row) => meaning(words, row.id, titleOf(words, row.text), jointGateClaims(row))),
    guide: 'pictures/facts',
    file: `${name} ${basis.date}`,
  };
}

const verdictIn = (words: Words, row: GateRow): string =>
  verdictWord(words, row) ?? words.t('charts.joint.open');

const inWords = (words: Words, row: GateRow): string =>
  [words.say(row.text), verdictIn(words, row), row.proof].filter(Boolean).join(' – ');
