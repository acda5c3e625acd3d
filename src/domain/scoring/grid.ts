import type { Id } from '#domain/ids.ts';

/** What one judging partner says of one judged partner, on the answer scale; a pair has one cell or none. */
export type GridCell = { readonly judge: Id; readonly judged: Id; readonly value: number };

/** The cells in which a partner judges another one; of itself it says nothing that enters here (R1). */
export const withoutSelf = (grid: readonly GridCell[]): readonly GridCell[] =>
  grid.filter(({ judge, judged }) => judge !== judged);
