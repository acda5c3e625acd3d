/** Scores are small fractions of small whole numbers: what differs by less than this differs by rounding only. */
const rounding = 1e-9;

/** a > b, and not by rounding only. */
export const isMore = (a: number, b: number): boolean => a - b > rounding;

/** a ≥ b, or below it by rounding only. */
export const isAtLeast = (a: number, b: number): boolean => !isMore(b, a);
