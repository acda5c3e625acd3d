import type { Slug } from '#domain/ids.ts';
import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { cannotJudge, type AnswerValue } from './answer.ts';
import { pointsOf } from './kinds.ts';
import { gateDigits, stepDigits } from './sheet-digits.ts';

/** What a place on a sheet holds: a digit's worth, 'cannot judge', or nothing. */
export type Typed = number | typeof cannotJudge | null;

/** One digit of an answer: all of it, a level now or wished for, or the stage of a matrix. */
export type Box = {
  readonly part: 'whole' | 'now' | 'wished' | { readonly stage: Slug };
  /** The greatest digit. */
  readonly points: number;
  readonly mayPass: boolean;
};

export type TypedRules<K extends Kind> = {
  /** The digits of an answer, in the order of the sheet; none where it is a text. */
  readonly boxes: (item: ItemOf<K>, questionnaire: Questionnaire) => readonly Box[];
  readonly read: (value: AnswerValue | undefined, part: Box['part']) => Typed;
  /** The answer with the box filled in or emptied; null for none. */
  readonly write: (value: AnswerValue | undefined, part: Box['part'], typed: Typed) => AnswerValue | null;
};

const whole = (points: number, mayPass = true): Box[] => [{ part: 'whole', points, mayPass }];

/** The place in the row of what the digits stand for, from 1; null for what is not in it. */
const digitOf = (row: readonly unknown[], value: unknown): Typed => {
  if (value === cannotJudge) return cannotJudge;
  const place = row.indexOf(value);
  return place < 0 ? null : place + 1;
};

const meaning = <T>(row: readonly T[], typed: Typed): T | typeof cannotJudge | null =>
  typeof typed === 'number' ? (row[typed - 1] ?? null) : typed;

/** The one list of kinds: a new kind does not compile until it can be typed in. */
export const typedKinds: { readonly [K in Kind]: TypedRules<K> } = {
  rating: {
    boxes: (item, questionnaire) => whole(pointsOf(questionnaire, item.scale)),
    read: (value) => (typeof value === 'number' || value === cannotJudge ? value : null),
    write: (_value, _part, typed) => typed,
  },
  gate: {
    boxes: () => whole(gateDigits.length),
    read: (value) => digitOf(gateDigits, value),
    write: (_value, _part, typed) => meaning(gateDigits, typed),
  },
  ladder: {
    boxes: ({ levels }) => [
      { part: 'now', points: levels.length, mayPass: true },
      // Who cannot judge it wishes for nothing either
      { part: 'wished', points: levels.length, mayPass: false },
    ],
    read: (value, part) => {
      if (value === cannotJudge) return part === 'now' ? cannotJudge : null;
      if (typeof value !== 'object' || !('now' in value)) return null;
      return part === 'now' ? value.now : (value.wished ?? null);
    },
    write: (value, part, typed) => {
      const before = typeof value === 'object' && 'now' in value ? value : null;
      if (part === 'now') return typeof typed === 'number' ? { ...before, now: typed } : typed;
      if (before === null) return value ?? null;
      return typeof typed === 'number' ? { now: before.now, wished: typed } : { now: before.now };
    },
  },
  matrix: {
    boxes: ({ stages, levels }) =>
      stages.map(({ id }) => ({ part: { stage: id }, points: levels.length, mayPass: true })),
    read: (value, part) => {
      if (value === cannotJudge) return cannotJudge;
      if (typeof part !== 'object' || typeof value !== 'object' || !('stages' in value)) return null;
      return value.stages[part.stage] ?? null;
    },
    write: (value, part, typed) => {
      if (typeof part !== 'object') return value ?? null;
      const before = typeof value === 'object' && 'stages' in value ? value.stages : {};
      const { [part.stage]: _old, ...others } = before;
      const stages = typed === null ? others : { ...others, [part.stage]: typed };
      return Object.keys(stages).length === 0 ? null : { stages };
    },
  },
  step: {
    boxes: () => whole(stepDigits.length, false),
    read: (value) =>
      typeof value === 'object' && 'done' in value
        ? digitOf(stepDigits, value.done ? 'done' : 'not-yet')
        : null,
    write: (_value, _part, typed) => (typeof typed === 'number' ? { done: typed === 2 } : null),
  },
  open: { boxes: () => [], read: () => null, write: (value) => value ?? null },
};
