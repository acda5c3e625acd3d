/** Some rows of a block. */
export type Rows = {
  /** All codes of the block, slot after slot. */
  readonly codes: Uint8Array;
  /** How many rows the block has. */
  readonly of: number;
  readonly from: number;
  readonly n: number;
};

/** Rows with the places where they are counted, the first for `from`. */
export type PlacedRows = Rows & { readonly strata: Int32Array };
