import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { cannotJudge, FreeText, GateValue, type AnswerValue } from './answer.ts';

export type KindRules<K extends Kind> = {
  /** Whether the value may answer the item; 'cannot judge' is asked for apart. */
  readonly accepts: (value: AnswerValue, item: ItemOf<K>, questionnaire: Questionnaire) => boolean;
  /** Whether 'cannot judge' stands beside it. */
  readonly mayPass: boolean;
};

const isPoint = (value: number, points: number) => Number.isInteger(value) && value >= 1 && value <= points;

const isLevel = (level: number, levels: readonly unknown[]) => isPoint(level, levels.length);

/** The one list of kinds: a new kind does not compile until its rules stand here. */
export const kinds: { readonly [K in Kind]: KindRules<K> } = {
  rating: {
    accepts: (value, item, questionnaire) =>
      typeof value === 'number' && isPoint(value, pointsOf(questionnaire, item.scale)),
    mayPass: true,
  },
  gate: { accepts: (value) => GateValue.safeParse(value).success, mayPass: true },
  ladder: {
    accepts: (value, item) =>
      typeof value === 'object' &&
      'now' in value &&
      isLevel(value.now, item.levels) &&
      isLevel(value.wished, item.levels),
    mayPass: true,
  },
  matrix: {
    accepts: (value, item) =>
      typeof value === 'object' &&
      'stages' in value &&
      Object.entries(value.stages).every(
        ([stage, level]) => item.stages.some(({ id }) => id === stage) && isLevel(level, item.levels),
      ),
    mayPass: true,
  },
  step: { accepts: (value) => typeof value === 'object' && 'done' in value, mayPass: true },
  open: {
    accepts: (value) =>
      typeof value === 'object' && 'text' in value && FreeText.safeParse(value.text).success,
    mayPass: false,
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
