import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { cannotJudge, FreeText, GateValue, type AnswerValue } from './answer.ts';

export type KindRules<K extends Kind> = {
  /** Whether the value may answer the item; 'cannot judge' is asked for apart. */
  readonly accepts: (value: AnswerValue, item: ItemOf<K>, questionnaire: Questionnaire) => boolean;
  /** Whether 'cannot judge' stands beside it. */
  readonly mayPass: boolean;
  /** How many choices a value that fits, and is no 'cannot judge', still lacks; of no value all there are. */
  readonly lacks: (value: AnswerValue | undefined, item: ItemOf<K>) => number;
};

const isPoint = (value: number, points: number) => Number.isInteger(value) && value >= 1 && value <= points;

const isLevel = (level: number, levels: readonly unknown[]) => isPoint(level, levels.length);

const oneChoice = (value: AnswerValue | undefined) => (value === undefined ? 1 : 0);

/** The one list of kinds: a new kind does not compile until its rules stand here. */
export const kinds: { readonly [K in Kind]: KindRules<K> } = {
  rating: {
    accepts: (value, item, questionnaire) =>
      typeof value === 'number' && isPoint(value, pointsOf(questionnaire, item.scale)),
    mayPass: true,
    lacks: oneChoice,
  },
  gate: { accepts: (value) => GateValue.safeParse(value).success, mayPass: true, lacks: oneChoice },
  ladder: {
    accepts: (value, item) =>
      typeof value === 'object' &&
      'now' in value &&
      isLevel(value.now, item.levels) &&
      (value.wished === undefined || isLevel(value.wished, item.levels)),
    mayPass: true,
    // The wish follows the level now, and is half of the answer (S6).
    lacks: (value) =>
      typeof value === 'object' && 'now' in value ? (value.wished === undefined ? 1 : 0) : 2,
  },
  matrix: {
    accepts: (value, item) =>
      typeof value === 'object' &&
      'stages' in value &&
      Object.entries(value.stages).every(
        ([stage, level]) =>
          item.stages.some(({ id }) => id === stage) &&
          (level === cannotJudge || isLevel(level, item.levels)),
      ),
    mayPass: true,
    lacks: (value, { stages }) =>
      stages.length - (typeof value === 'object' && 'stages' in value ? Object.keys(value.stages).length : 0),
  },
  step: {
    accepts: (value) => typeof value === 'object' && 'done' in value,
    mayPass: true,
    lacks: oneChoice,
  },
  open: {
    accepts: (value) =>
      typeof value === 'object' && 'text' in value && FreeText.safeParse(value.text).success,
    mayPass: false,
    lacks: oneChoice,
  },
};

/** The m of S1; 0 for a scale that is not there. */
export const pointsOf = (questionnaire: Questionnaire, scale: string): number =>
  questionnaire.scales.find(({ id }) => id === scale)?.points.length ?? 0;

/** Whether the value answers the item. */
export function accepts<K extends Kind>(
  item: ItemOf<K> & { kind: K },
  value: AnswerValue,
  questionnaire: Questionnaire,
): boolean {
  const rules: KindRules<K> = kinds[item.kind];
  return value === cannotJudge ? rules.mayPass : rules.accepts(value, item, questionnaire);
}

/** How many choices are still to be made, none of them for an answer that is whole; of no value all there are. */
export function choicesLeft<K extends Kind>(
  item: ItemOf<K> & { kind: K },
  value: AnswerValue | undefined,
): number {
  const rules: KindRules<K> = kinds[item.kind];
  return value === cannotJudge ? 0 : rules.lacks(value, item);
}
