/** A chart that an Office program draws itself, from numbers that lie in its own table. Nothing lies there that is not drawn. */
export type NativeChart = {
  /** 'bars' lie; 'stack' are lying bars of counts that add up; 'line' goes along the categories. */
  readonly kind: 'bars' | 'stack' | 'line' | 'radar';
  /** Of the scale or the rows, in reading order (the first is at the top). */
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One a category; null: not shown, and drawn as a gap. */
    readonly values: readonly (number | null)[];
    /** `RRGGBB`, as in the drawing. */
    readonly colour: string;
  }[];
  /** The ends of the axis; null: as the numbers need. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of numbers at their marks. */
  readonly decimals: number;
};
