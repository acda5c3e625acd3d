import type { Joint } from '#domain/responses/joint.ts';
import { agreedVerdict, type Verdict } from './gates.ts';
import type { StepState } from './steps.ts';

type Agreed = Pick<Joint, 'value'> | undefined;

/** S5: one answer that all agreed on stands as the verdict; of nothing agreed null. */
export const jointVerdict = (joint: Agreed): Verdict | null =>
  typeof joint?.value === 'string' ? agreedVerdict(joint.value) : null;

/** S7: one fact that all agreed on; where nothing is agreed the step is not done. */
export const jointStep = (id: string, joint: Agreed): StepState => {
  const value = joint?.value;
  return { id, fact: typeof value === 'object' && value ? value : { done: false, date: null } };
};
