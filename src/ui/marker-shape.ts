/** Unit shapes within -1..1, of about the same area, so that none looks more important. */
const polygons: readonly (readonly (readonly [number, number])[])[] = [
  [],
  corners([-0.72, -0.72], [0.72, -0.72], [0.72, 0.72], [-0.72, 0.72]),
  corners([0, -0.96], [0.98, 0.68], [-0.98, 0.68]),
  corners([0, -1], [1, 0], [0, 1], [-1, 0]),
  corners([0, 0.96], [0.98, -0.68], [-0.98, -0.68]),
  plus(0.32, 0.95),
  star(5, 0.93, 0.93 * Math.cos(Math.PI / 5)),
  star(5, 1, 0.5),
];

const dashes = [undefined, '7 4', '2 4', '9 3 2 3', '15 4', '15 3 5 3', '9 3 2 3 2 3', '3 8'] as const;

export const signs = 8;

/** Where more than eight are on one chart, the second eight wear the shapes with the next one's colour and dash. */
const shifted = (index: number) => (index + Math.floor(index / signs)) % signs;

/** The colour of partner `index` (0, 1, …) as a CSS value; it follows the theme. */
export const colourOf = (index: number): string => `var(--partner-${shifted(index)})`;

/** The `stroke-dasharray` of the partner's lines; undefined is a solid line. */
export const dashOf = (index: number): string | undefined => dashes[shifted(index)];

/** SVG path of the partner's sign around 0,0, within a square of `size` units: ● ■ ▲ ◆ ▼ ✚ ⬟ ★ */
export function markerPath(index: number, size: number): string {
  const unit = size / 2;
  const at = (value: number) => Number((value * unit).toFixed(2));
  const polygon = polygons[index % signs] ?? [];
  if (polygon.length === 0) {
    const r = at(0.8);
    return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  }
  return `M${polygon.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z`;
}

function corners(...points: readonly (readonly [number, number])[]) {
  return points;
}

function plus(half: number, arm: number) {
  const quarter = corners([half, -arm], [half, -half], [arm, -half]);
  const turns = [0, 1, 2, 3];
  return turns.flatMap((turn) => quarter.map(([x, y]) => turned(x, y, (turn * Math.PI) / 2)));
}

function star(points: number, outer: number, inner: number) {
  return Array.from({ length: points * 2 }, (_, place) =>
    turned(0, place % 2 === 0 ? -outer : -inner, (place * Math.PI) / points),
  );
}

function turned(x: number, y: number, angle: number): readonly [number, number] {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}
