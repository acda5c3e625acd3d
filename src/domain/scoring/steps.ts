import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Verdict } from './gates.ts';

/** One step of a path: what the respondents' answers come to, as with a gate, or one fact that all agreed on. */
export type StepState =
  | { readonly id: string; readonly verdict: Verdict | null }
  | { readonly id: string; readonly fact: { readonly done: boolean; readonly date: PlainDate | null } };

export type StepsSummary = {
  readonly done: number;
  readonly of: number;
  /** The first that is not done; null when all are. */
  readonly next: string | null;
  /** Not done, though a later one is; in their order. */
  readonly skipped: readonly string[];
};

/** S7: how far along a path of steps, in the order they come; of no steps none is done. */
export function stepsSummary(steps: readonly StepState[]): StepsSummary {
  const last = steps.findLastIndex(isDone);
  const open = steps.filter((step) => !isDone(step)).map(({ id }) => id);
  return {
    done: steps.length - open.length,
    of: steps.length,
    next: open[0] ?? null,
    skipped: steps.slice(0, last + 1).flatMap((step) => (isDone(step) ? [] : step.id)),
  };
}

/** A fact without its date is not agreed yet. */
const isDone = (step: StepState): boolean =>
  'fact' in step ? step.fact.done && step.fact.date !== null : step.verdict === 'met';
