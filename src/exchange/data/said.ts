import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { handsPoints, isCounted } from '#domain/responses/show-of-hands.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { JointValue } from '#domain/responses/joint.ts';
import type { Value } from '#exchange/table/table.ts';
import { askedVariables } from './asked-variables.ts';
import { cannotJudgeCode } from './code-lists.ts';
import { inBoth, type Code, type Dataset, type Variable } from './dataset.ts';
import type { DataOccasion } from './input.ts';
import type { Making } from './making.ts';
import { codesFrom, variable } from './variables.ts';

/** The columns that say which item of which assessment a row is about. */
export const itemVariables = (making: Making): readonly Variable[] => {
  const words = making.inBoth;
  return [...askedVariables(making), variable(words, 'item'), variable(words, 'item-title')];
};

type Said = { readonly questionnaire: string; readonly item: string };

/** What was said about items, in the order in which they were asked, each with what says which item it is. */
export const byItem = <S extends Said, T>(
  { codes, words }: Making,
  { assessment }: Pick<DataOccasion, 'assessment'>,
  all: readonly S[],
  rows: (one: S, place: readonly Value[], questionnaire: Questionnaire) => readonly T[],
): readonly T[] =>
  assessment.parts.flatMap((part) =>
    formItems(part).flatMap((item) => {
      const { questionnaire } = part;
      const said = all.find((one) => one.questionnaire === questionnaire.id && one.item === item.id);
      if (!said) return [];
      const { id, version } = questionnaire;
      const place = [codes.assessment(assessment.id), assessment.date, id, version, item.id];
      return rows(said, [...place, words.say(item.text)], questionnaire);
    }),
  );

const agreedCodes = ({ inBoth: words }: Making): readonly Code[] => [
  ...codesFrom(['yes', 'partly', 'not-yet'], (value) => inBoth(words, `question.gate.${value}`)),
  { code: 'done', label: inBoth(words, 'together.step.done') },
  { code: 'not-done', label: inBoth(words, 'data.agreed.not-done') },
];

/** What all partners agreed on together; what they took back is not in it. */
export function jointAnswers(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'joint-answers',
    title: inBoth(words, 'data.table.joint-answers'),
    variables: [
      ...itemVariables(making),
      variable(words, 'agreed', agreedCodes(making)),
      variable(words, 'day'),
      variable(words, 'proof'),
    ],
    rows: making.occasions.flatMap((occasion) =>
      byItem(making, occasion, occasion.joints, ({ value, proof }, place): Value[][] =>
        value === null ? [] : [[...place, ...agreedOn(value), proof === '' ? null : proof]],
      ),
    ),
  };
}

const agreedOn = (value: JointValue): readonly Value[] =>
  typeof value === 'string' ? [value, null] : [value.done ? 'done' : 'not-done', value.date];

/** How many raised their hands, a row a point and one for 'cannot judge'. */
export function hands(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'hands',
    title: inBoth(words, 'data.table.hands'),
    variables: [
      ...itemVariables(making),
      { ...variable(words, 'point'), explains: inBoth(words, 'data.about.tapped') },
      variable(words, 'point-title'),
      variable(words, 'count'),
    ],
    rows: making.occasions.flatMap((occasion) =>
      byItem(
        making,
        occasion,
        occasion.tallies.filter(isCounted),
        ({ item, hands: raised }, place, questionnaire): Value[][] => {
          if (raised === null) return [];
          const titles = titlesOf(making, questionnaire, item);
          const rows = raised.points.map((count, at): Value[] => [
            ...place,
            at + 1,
            titles[at] ?? null,
            count,
          ]);
          const pass = making.words.t('question.cannot-judge');
          return [...rows, [...place, cannotJudgeCode, pass, raised.cannotJudge]];
        },
      ),
    ),
  };
}

function titlesOf({ words }: Making, questionnaire: Questionnaire, id: string): readonly string[] {
  const item = questionnaire.items.find((one) => one.id === id);
  const points = item ? handsPoints(item, questionnaire) : [];
  return points.map((point) =>
    'gate' in point ? words.t(`question.gate.${point.gate}`) : words.say(point.text),
  );
}
