import { ink } from '#charts/parts/ink.ts';

type BubbleProps = {
  /** Where it points to who speaks: below its left corner, or its right one. */
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  readonly to?: 'left' | 'right';
  readonly stroke?: string;
};

/** What somebody says; the words in it are another's. */
export function Bubble({ x, y, width = 30, height = 18, to = 'left', stroke = ink.edge }: BubbleProps) {
  const turn = to === 'left' ? 1 : -1;
  const r = 6;
  return (
    <path
      transform={`translate(${x} ${y}) scale(${turn} 1)`}
      d={`M2 0L${r} -8a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}H14z`}
      fill={ink.card}
      stroke={stroke}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  );
}
