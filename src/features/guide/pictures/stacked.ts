/** Answers on the points of a scale, one by one: the place of the point, and how many lie below it there. */
export const stacked = (counts: readonly number[]) =>
  counts.flatMap((count, point) =>
    Array.from({ length: count }, (_, below) => ({ key: `${point} ${below}`, point, below })),
  );
