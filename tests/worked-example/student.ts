/** The area under a curve by Simpson's rule. */
function area(curve: (x: number) => number, from: number, to: number): number {
  const parts = 2000;
  const width = (to - from) / parts;
  let sum = curve(from) + curve(to);
  for (let part = 1; part < parts; part += 1) sum += curve(from + part * width) * (part % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}

/** The x at which a rising function reaches a value, by halving. */
function reaching(value: number, rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of Student's t distribution beyond ±t: with t = √df·tan θ the curve is a power of the cosine. */
export function beyond(t: number, df: number): number {
  const curve = (angle: number) => Math.cos(angle) ** (df - 1);
  const angle = Math.atan(Math.abs(t) / Math.sqrt(df));
  return area(curve, angle, Math.PI / 2) / area(curve, 0, Math.PI / 2);
}

const quantiles = new Map<number, number>();

/** The t beyond which, either way, 5 % lie: t(.975, df). */
export function t975(df: number): number {
  const known = quantiles.get(df) ?? reaching(0.95, (t) => 1 - beyond(t, df), 0, 100);
  quantiles.set(df, known);
  return known;
}

/** The f below which a share of the F distribution lies: with u = d1·f / (d1·f + d2) the curve is a beta's. */
export function fQuantile(share: number, d1: number, d2: number): number {
  const curve = (u: number) => u ** (d1 / 2 - 1) * (1 - u) ** (d2 / 2 - 1);
  const all = area(curve, 0, 1);
  const u = reaching(share, (x) => area(curve, 0, x) / all, 0, 1);
  return (d2 * u) / (d1 * (1 - u));
}
