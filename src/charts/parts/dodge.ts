/**
 * Lanes (0, 1, …) for marks of one row, so that those closer than `apart` px lie below each other; null has none.
 * In the order they come in, so that the same figures are always drawn the same way.
 */
export function dodge(places: readonly (number | null)[], apart: number): (number | null)[] {
  const lanes: number[][] = [];
  return places.map((x) => {
    if (x === null) return null;
    const free = lanes.findIndex((taken) => taken.every((other) => Math.abs(other - x) >= apart));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), x];
    return lane;
  });
}
