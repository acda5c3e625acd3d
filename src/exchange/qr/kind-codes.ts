import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { day, type Stream } from './stream.ts';

type KindCode<K extends Kind> = {
  /** How many values there are, beside none and 'cannot judge'. */
  readonly count: (item: ItemOf<K>, questionnaire: Questionnaire) => number;
  /** The value's number, from 0; −1 for a value of another kind. */
  readonly numberOf: (value: AnswerValue, item: ItemOf<K>) => number;
  readonly valueOf: (number: number, item: ItemOf<K>) => AnswerValue;
  /** What is no small number, in its place within the value: days and texts. */
  readonly rest?: (stream: Stream, shape: AnswerValue, value: AnswerValue | undefined) => AnswerValue;
};

const gateValues = ['yes', 'partly', 'not-yet'] as const;

/** Stands where a day or a text follows. */
const somewhen = '0000-01-01';

/** The one list of kinds: a new kind does not compile until it can be packed. */
const codes: { readonly [K in Kind]: KindCode<K> } = {
  rating: {
    count: ({ scale }, questionnaire) => pointsOf(questionnaire, scale),
    numberOf: (value) => (typeof value === 'number' ? value - 1 : -1),
    valueOf: (number) => number + 1,
  },
  gate: {
    count: () => gateValues.length,
    numberOf: (value) => gateValues.findIndex((one) => one === value),
    valueOf: (number) => gateValues[number] ?? cannotJudge,
  },
  ladder: {
    count: ({ levels }) => levels.length * (levels.length + 1),
    numberOf: (value, { levels }) =>
      typeof value === 'object' && 'now' in value ? value.now - 1 + levels.length * (value.wished ?? 0) : -1,
    valueOf: (number, { levels }) => {
      const wished = Math.floor(number / levels.length);
      return { now: (number % levels.length) + 1, ...(wished === 0 ? {} : { wished }) };
    },
  },
  matrix: {
    // Of each stage nothing, 'cannot judge' or a level
    count: ({ levels, stages }) => (levels.length + 2) ** stages.length,
    numberOf: (value, { levels, stages }) =>
      typeof value === 'object' && 'stages' in value
        ? stages.reduceRight((sum, { id }) => {
            const level = value.stages[id];
            return (
              sum * (levels.length + 2) + (level === undefined ? 0 : level === cannotJudge ? 1 : level + 1)
            );
          }, 0)
        : -1,
    valueOf: (number, { levels, stages }) => ({
      stages: Object.fromEntries(
        stages.flatMap(({ id }, index) => {
          const level = Math.floor(number / (levels.length + 2) ** index) % (levels.length + 2);
          return level === 0 ? [] : [[id, level === 1 ? cannotJudge : level - 1]];
        }),
      ),
    }),
  },
  step: {
    count: () => 8,
    numberOf: (value) =>
      typeof value === 'object' && 'done' in value
        ? Number(value.done) + (value.date === undefined ? 0 : 2) + (value.proof === undefined ? 0 : 4)
        : -1,
    valueOf: (number) => ({
      done: number % 2 === 1,
      ...(Math.floor(number / 2) % 2 === 1 ? { date: somewhen } : {}),
      ...(number >= 4 ? { proof: '' } : {}),
    }),
    rest: (stream, shape, value) => {
      if (typeof shape !== 'object' || !('done' in shape)) return shape;
      const given = typeof value === 'object' && 'done' in value ? value : undefined;
      return {
        ...shape,
        ...(shape.date === undefined ? {} : { date: day(stream, given?.date) }),
        ...(shape.proof === undefined ? {} : { proof: stream.text(given?.proof ?? '') }),
      };
    },
  },
  open: {
    count: () => 1,
    numberOf: (value) => (typeof value === 'object' && 'text' in value ? 0 : -1),
    valueOf: () => ({ text: '' }),
    rest: (stream, _, value) => ({
      text: stream.text(typeof value === 'object' && 'text' in value ? value.text : ''),
    }),
  },
};

/** An answer to the item, or none: 0 none, 1 'cannot judge', then the values of its kind. */
export function answerCode<K extends Kind>(
  stream: Stream,
  value: AnswerValue | undefined,
  item: ItemOf<K> & { kind: K },
  questionnaire: Questionnaire,
): AnswerValue | undefined {
  const code: KindCode<K> = codes[item.kind];
  const given = value === undefined ? 0 : value === cannotJudge ? 1 : code.numberOf(value, item) + 2;
  // A number below 2 here is a value of another kind
  const wrong = given < 2 && value !== undefined && value !== cannotJudge;
  const number = stream.digit(wrong ? -1 : given, code.count(item, questionnaire) + 2);
  if (number < 2) return number === 1 ? cannotJudge : undefined;
  const shape = code.valueOf(number - 2, item);
  return code.rest ? code.rest(stream, shape, value) : shape;
}
