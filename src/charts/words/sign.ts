/** How a thing of the legend looks; `sign` is the place in the list of partners' colours and markers. */
export type LegendSign =
  | { readonly kind: 'marker' | 'ring' | 'range' | 'area' | 'dashed' | 'line-range'; readonly sign: number }
  | { readonly kind: 'point'; readonly place: number; readonly points: number }
  | { readonly kind: 'cannot-judge' | 'mean' }
  | {
      readonly kind:
        | 'average-range'
        | 'marked'
        | 'yes'
        | 'partly'
        | 'not-yet'
        | 'shade'
        | 'outline'
        | 'ringed'
        | 'tick'
        | 'now'
        | 'wished'
        | 'middle'
        | 'step'
        | 'aim';
    };

/** How the figures of a column are drawn: as the legend has it, or one of these, which need no legend. */
export type Plotted =
  | LegendSign
  /** In the one colour of a chart that has but one. */
  | { readonly kind: 'bar' }
  /** So many assessments before the newest: the earlier, the paler. */
  | { readonly kind: 'earlier'; readonly ago: number };
