import type { Attendances } from './attendance.ts';

/** What is told of a cell: its mean (of a gate, the verdict), what goes with its spread, its paired change. */
export type Told = 'mean' | 'change' | 'spread';

/** By what is told, the keys of the cells it may be told of. */
export type Shown = { readonly [T in Told]: ReadonlySet<string> };

/** What is let through; whatever has no figure is not there anyway. */
export type Sieve = { readonly [T in Told]: Pick<ReadonlySet<string>, 'has'> };

export type PlanInput = Attendances & {
  readonly k: number;
  /** How many partners take part. */
  readonly partners: number;
  /** Everything released before that concerns the same questionnaire: it cannot be called back. */
  readonly out: readonly (Attendances & { readonly shown: Shown })[];
};
