import { stageId, type Item, type ItemOf, type Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { cannotJudge, type AnswerValue, type GateValue } from '#domain/responses/answer.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { unreversed } from '#domain/scoring/rating.ts';

/** No answer. */
export const none = 0;
/** 'Cannot judge' (S1). */
export const passed = 255;

/** One byte of a row: what was chosen of an item, or of one stage of a matrix; 0 none, 1..codes, 255 cannot judge. */
export type Slot = {
  /** The item's, or the stage's (`stageId`). */
  readonly id: string;
  readonly item: string;
  readonly codes: number;
  /** A value that the item cannot have counts as none. */
  readonly encode: (value: AnswerValue) => number;
};

export const gateCodes: { readonly [V in GateValue]: number } = { yes: 1, partly: 2, 'not-yet': 3 };

/** A ladder's two levels in one code, 1..levels². */
export const ladderCode = (now: number, wished: number, levels: number): number =>
  (now - 1) * levels + wished;

/** The levels of a ladder's code. */
export const levelsIn = (
  code: number,
  levels: number,
): { readonly now: number; readonly wished: number } => ({
  now: Math.ceil(code / levels),
  wished: ((code - 1) % levels) + 1,
});

type SlotsOf<K extends Kind> = (item: ItemOf<K>, questionnaire: Questionnaire) => readonly Slot[];

/** Which bytes an item takes; texts, and steps with their proofs, are not counted and take none. */
const slotsOfKind: { readonly [K in Kind]: SlotsOf<K> } = {
  rating: (item, questionnaire) => {
    const points = pointsOf(questionnaire, item.scale);
    const scale = { points, reversed: item.reversed ?? false };
    // Reversed items are turned round here, before anything is counted (S0).
    return [
      slot(item.id, item.id, points, (value) =>
        typeof value === 'number' ? unreversed(value, scale) : none,
      ),
    ];
  },
  gate: ({ id }) => [
    slot(id, id, 3, (value) =>
      value === 'yes' || value === 'partly' || value === 'not-yet' ? gateCodes[value] : none,
    ),
  ],
  ladder: ({ id, levels: { length } }) => [
    slot(id, id, length ** 2, (value) =>
      typeof value === 'object' && 'now' in value && value.wished !== undefined && value.wished <= length
        ? ladderCode(value.now, value.wished, length)
        : none,
    ),
  ],
  matrix: ({ id, stages, levels: { length } }) =>
    stages.map((stage) =>
      slot(stageId(id, stage.id), id, length, (value) =>
        typeof value === 'object' && 'stages' in value ? codeOf(value.stages[stage.id]) : none,
      ),
    ),
  step: () => [],
  open: () => [],
};

const codeOf = (level: number | typeof cannotJudge = none): number =>
  level === cannotJudge ? passed : level;

/** The slots of an item, in their order. */
export function slotsOf(item: Item, questionnaire: Questionnaire): readonly Slot[] {
  const make = <K extends Kind>(one: ItemOf<K> & { kind: K }): readonly Slot[] => {
    const slots: SlotsOf<K> = slotsOfKind[one.kind];
    return slots(one, questionnaire);
  };
  return make(item);
}

function slot(id: string, item: string, codes: number, encode: Slot['encode']): Slot {
  return {
    id,
    item,
    codes,
    encode: (value) => {
      if (value === cannotJudge) return passed;
      const code = encode(value);
      return code === passed || (code >= 1 && code <= codes) ? code : none;
    },
  };
}
