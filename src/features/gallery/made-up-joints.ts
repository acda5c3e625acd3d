import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { unsettled, type Joint, type JointValue } from '#domain/responses/joint.ts';
import type { JointBasis } from '#charts/model/joint-basis.ts';
import { idOf } from './made-up-names.ts';

/** A value, and what shows it. */
export type Agreed = readonly [value: JointValue | null, proof?: string];

export const done = (date: string | null): JointValue => ({ done: true, date });
export const notDone: JointValue = { done: false, date: null };

/** What all agreed on about the items of a questionnaire, in their order; null: nobody has said anything. */
export function agreedOn(questionnaire: Questionnaire, all: readonly (Agreed | null)[]): JointBasis {
  const joints = questionnaire.items.flatMap(({ id }, place): Joint[] => {
    const agreed = all[place];
    if (!agreed) return [];
    const [value, proof = ''] = agreed;
    const name = { assessment: idOf('b', 0), questionnaire: questionnaire.id, item: id };
    return [{ ...unsettled(name), value, proof }];
  });
  return {
    questionnaire,
    form: 'full',
    joints,
    date: '2026-11-12',
    partnership: 'Kemitraan Sekolah Harapan',
  };
}
