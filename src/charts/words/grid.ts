import type { Id } from '#domain/ids.ts';
import type { PartnerLook } from '#charts/model/basis.ts';

/** One figure of a grid; of what is not shown the text is null. */
export type GridCell = {
  /** The partner of the column. */
  readonly about: Id;
  readonly text: string | null;
  /** 0..1, the deeper the more; null: no shade. */
  readonly shade: number | null;
  /** Apart from the others: it is counted in no mean, or is not the row's own word. */
  readonly outlined: boolean;
  /** Worth a talk. */
  readonly marked: boolean;
};

/** Partners at both sides: what the one of a row says about the one of a column, ready to be drawn. */
export type Grid = {
  readonly partners: readonly PartnerLook[];
  readonly rows: readonly { readonly judge: PartnerLook; readonly cells: readonly GridCell[] }[];
  /** How it is read. */
  readonly corner: string;
  /** The figure of a row and a column as a sentence, then what it means; nothing where there is none to choose. */
  readonly says: (row: number, column: number) => readonly string[];
  /** Asks to choose one. */
  readonly hint: string;
};
