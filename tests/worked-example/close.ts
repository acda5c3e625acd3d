/** The places where two values differ: numbers by more than a millionth, all else at all; the same give none. */
export function differing(one: unknown, other: unknown, place = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) < 1e-6 ? [] : [`${place}: ${one} and ${other}`];
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) => differing(one[name], other[name], `${place} ${name}`));
  }
  return one === other ? [] : [`${place}: ${String(one)} and ${String(other)}`];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
