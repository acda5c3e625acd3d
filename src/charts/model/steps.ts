import type { Slug } from '#domain/ids.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import { jointStep } from '#domain/scoring/joint.ts';
import { stepsSummary, type StepsSummary } from '#domain/scoring/steps.ts';
import { nameOf, settledIn, type JointBasis, type Settled } from './joint-basis.ts';

export type StepRow = {
  readonly id: string;
  readonly text: Text;
  /** From 1. */
  readonly place: number;
  /**
   * done, on a day · undated: done, nobody knows when, so it is not counted (S7) · skipped: not yet, though a later one
   * is · next: the first that is not done, and nothing after it is · ahead: not yet · unsettled: nothing agreed on.
   */
  readonly state: 'done' | 'undated' | 'skipped' | 'next' | 'ahead' | 'unsettled';
  /** The day it was done. */
  readonly date: PlainDate | null;
  readonly proof: string;
};

export type Steps = {
  readonly title: Text;
  readonly rows: readonly StepRow[];
  readonly summary: StepsSummary;
};

/** S7: the path of a dimension's steps, in their order; null where it has none. */
export function steps(basis: JointBasis, dimension: Slug): Steps | null {
  const title = nameOf(basis, dimension);
  const settled = settledIn(basis, dimension, 'step');
  if (!title || settled.length === 0) return null;
  const summary = stepsSummary(settled.map(({ item, joint }) => jointStep(item.id, joint)));
  const rows = settled.map((one, index) => rowOf(one, index + 1, summary));
  return { title, rows, summary };
}

function rowOf(
  { item: { id, text }, joint }: Settled,
  place: number,
  { next, skipped }: StepsSummary,
): StepRow {
  const value = joint?.value ?? null;
  const row = { id, text, place, date: null, proof: value === null ? '' : (joint?.proof ?? '') };
  if (typeof value === 'object' && value?.done) {
    return { ...row, state: value.date === null ? 'undated' : 'done', date: value.date };
  }
  if (skipped.includes(id)) return { ...row, state: 'skipped' };
  if (id === next) return { ...row, state: 'next' };
  return { ...row, state: value === null ? 'unsettled' : 'ahead' };
}
