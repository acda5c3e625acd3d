/** jstat has no types on npm: only what is used here. */
declare module 'jstat' {
  const jstat: {
    readonly studentt: {
      /** P(T ≤ t) with df > 0 degrees of freedom, which need not be whole. */
      readonly cdf: (t: number, df: number) => number;
      /** The t with P(T ≤ t) = p, 0 < p < 1. */
      readonly inv: (p: number, df: number) => number;
    };
    readonly centralF: {
      /** The f with P(F ≤ f) = p, 0 < p < 1, both degrees of freedom > 0, not always whole. */
      readonly inv: (p: number, df1: number, df2: number) => number;
    };
  };
  export default jstat;
}
