import type { Released } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Value } from '#exchange/table/table.ts';
import { askedVariables } from './asked-variables.ts';
import { groupCodes, subjectCodes } from './code-lists.ts';
import { inBoth, type Variable } from './dataset.ts';
import type { Making } from './making.ts';
import { targetIn } from './titles.ts';
import { codesFrom, variable } from './variables.ts';

const groups = ['peers', 'self', 'all', 'from', 'cut'] as const;
const levels = ['overall', 'dimension', 'facet', 'item'] as const;

/** What was released of one questionnaire of one assessment, with the questionnaire. */
export type Told = {
  readonly assessment: Assessment;
  readonly released: Released;
  readonly questionnaire: Questionnaire;
};

export const toldIn = ({ occasions }: Making): readonly Told[] =>
  occasions.flatMap(({ assessment, released }) =>
    assessment.parts.flatMap(({ questionnaire }) => {
      const own = released.find((one) => one.questionnaire.id === questionnaire.id);
      return own ? [{ assessment, released: own, questionnaire }] : [];
    }),
  );

/** The columns that say which figure a row is. */
export function placeVariables(making: Making): readonly Variable[] {
  const words = making.inBoth;
  return [
    ...askedVariables(making),
    variable(words, 'form'),
    variable(words, 'subject', subjectCodes(making)),
    variable(
      words,
      'group',
      codesFrom(groups, (group) => inBoth(words, `data.group.${group}`)),
    ),
    variable(words, 'group-of', groupCodes(making)),
    variable(
      words,
      'level',
      codesFrom(levels, (level) => inBoth(words, `data.level.${level}`)),
    ),
    variable(words, 'target'),
    variable(words, 'target-title'),
    variable(words, 'dimension'),
    variable(words, 'dimension-title'),
  ];
}

export type Placed<Cell> = {
  readonly values: readonly Value[];
  readonly cell: Cell;
  readonly level: string;
  readonly id: string;
  readonly subject: string;
};

/** Figures by key, in an order that follows from what they are about, never from who answered when. */
export function placed<Cell>(
  { codes, words }: Making,
  { assessment, released, questionnaire }: Told,
  cells: Readonly<Record<string, Cell>>,
): readonly Placed<Cell>[] {
  const rows = Object.entries(cells).flatMap(([key, cell]) => {
    const [subject = '', who = '', level = '', id = ''] = key.split('|');
    const [group = '', of] = who.split(':');
    if (group === 'own') throw new Error('figures of one’s own answers leave in no table');
    const about = codes.subject(subject);
    const target =
      level === 'overall'
        ? { title: words.t('data.overall.title'), dimension: null, place: 0 }
        : targetIn(questionnaire, level, id, words.say);
    // Of a partner or an item that is not there any more nobody could tell what the figure means
    if (about === null || target === null) return [];
    const principle = questionnaire.dimensions.find((one) => one.id === target.dimension);
    const groupOf = of === undefined ? null : group === 'from' ? codes.partner(of) : of;
    const values: Value[] = [
      codes.assessment(assessment.id),
      assessment.date,
      released.questionnaire.id,
      released.questionnaire.version,
      released.questionnaire.form,
      about,
      group,
      groupOf,
      level,
      id,
      target.title,
      target.dimension,
      principle ? words.say(principle.title) : null,
    ];
    const order = [
      padded(about),
      place(groups, group),
      padded(groupOf ?? ''),
      place(levels, level),
      String(target.place).padStart(4, '0'),
    ].join(' ');
    return [{ order, values, cell, level, id, subject }];
  });
  return rows.toSorted((a, b) => (a.order < b.order ? -1 : 1));
}

/** `p2` before `p10`. */
const padded = (code: string): string => code.replaceAll(/\d+/g, (digits) => digits.padStart(3, '0'));

const place = (list: readonly string[], one: string): string => String(list.indexOf(one));
