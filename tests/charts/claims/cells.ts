import { cellKey, type Target } from '#domain/privacy/released.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import type { Claim } from '#charts/claims/claim.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { en, id } from '../samples.ts';

type Cell = MadeUp['cells'][string];

/** Nine people of three partners; on 0..100 the figure is 50. */
const usual: Cell = {
  mean: 3,
  n: 9,
  judges: 3,
  spread: { sd: 0.8, se: 0.25, df: 6, interval: [2.4, 3.6], allEqual: false },
  counts: null,
};

export type Change = Omit<Partial<Cell>, 'spread'> & { spread?: Partial<NonNullable<Cell['spread']>> | null };

const cellOf = ({ spread = {}, ...rest }: Change): Cell => ({
  ...usual,
  ...rest,
  spread: spread && usual.spread && { ...usual.spread, ...spread },
});

/** Answers that give no interval. */
export const noInterval = { se: null, df: null, interval: null };

export const withCell =
  (target: Target, change: Change) =>
  (data: MadeUp): MadeUp => ({ ...data, cells: { ...data.cells, [cellKey(target)]: cellOf(change) } });

export const kinds = (claims: readonly Claim[]): string[] => claims.map(({ kind }) => kind);

export const indonesian = (claims: readonly Claim[]): string[] => claims.map((one) => sentenceOf(id, one));
export const english = (claims: readonly Claim[]): string[] => claims.map((one) => sentenceOf(en, one));
