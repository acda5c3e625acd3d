export type PartName = 'head' | 'plot' | 'legend' | 'foot';

export type Parts = readonly { readonly name: PartName; readonly drawing: SVGSVGElement }[];

/** Where a part stands, in px; `zoom` is below 1 where it is wider than its place. */
export type Placed = {
  readonly drawing: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
};

export type Arranged = {
  readonly placed: readonly Placed[];
  readonly width: number;
  readonly height: number;
};

/** Of a slide: what stands beside the drawing takes this share of the width. */
const aside = 0.28;
const between = 28;

/** How wide each part is drawn, in px, where all of them have so much room. */
export function partWidths(room: number, look: 'whole' | 'bare' | 'slide'): Record<PartName, number> {
  if (look !== 'slide') return { head: room, plot: room, legend: room, foot: room };
  const words = Math.floor(room * aside);
  return { head: room, plot: room - words - between, legend: words, foot: words };
}

/** One below the other, each as wide as there is room. */
export function below(parts: Parts, room: number): Arranged {
  let y = 0;
  const placed = parts.map(({ drawing }) => {
    const part = fitted(drawing, { x: 0, y, room });
    y += sizeOf(drawing).height * part.zoom;
    return part;
  });
  return { placed, width: room, height: y };
}

/** The head on top, then the drawing with its legend and its notes beside it: wide and low, as a slide is. */
export function beside(parts: Parts, room: number): Arranged {
  const widths = partWidths(room, 'slide');
  const head = below(named(parts, 'head'), widths.head);
  const plot = below(named(parts, 'plot'), widths.plot);
  const words = below([...named(parts, 'legend'), ...named(parts, 'foot')], widths.legend);
  const at = (arranged: Arranged, x: number) =>
    arranged.placed.map((part) => ({ ...part, x: part.x + x, y: part.y + head.height }));
  return {
    placed: [...head.placed, ...at(plot, 0), ...at(words, widths.plot + between)],
    width: room,
    height: head.height + Math.max(plot.height, words.height),
  };
}

const named = (parts: Parts, wanted: PartName): Parts => parts.filter(({ name }) => name === wanted);

function fitted(drawing: SVGSVGElement, { x, y, room }: { x: number; y: number; room: number }): Placed {
  return { drawing, x, y, zoom: Math.min(1, room / sizeOf(drawing).width) };
}

const sizeOf = (drawing: SVGSVGElement) => ({
  width: drawing.width.baseVal.value,
  height: drawing.height.baseVal.value,
});
