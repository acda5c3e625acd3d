/** Some rows of a block. */
export type Rows = {
  /** All codes of the block, slot after slot. */
  readonly codes: Uint8Array;
  /** How many rows the block has. */
  readonly of: number;
  readonly from: number;
  readonly n: number;
  /** By row, the first for `from`: where it is counted. */
  readonly strata: Int32Array;
};
