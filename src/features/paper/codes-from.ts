import { mostCopies, sheetCode, type SheetNumber, type SheetOwner } from '#domain/responses/sheet-code.ts';

type Copies = {
  /** Number of the first one, from 1. */
  readonly from: number;
  readonly copies: number;
};

/** A code for each copy; none past the last number there is, whose code would be another sheet's. */
export const codesFrom = (
  owner: SheetOwner,
  { from, copies }: Copies,
  sheet: Pick<SheetNumber, 'place' | 'all'>,
): string[] =>
  Array.from({ length: Math.min(copies, mostCopies + 1 - from) }, (_, copy) =>
    sheetCode(owner, { ...sheet, copy: from + copy }),
  );
