import { ink } from './ink.ts';
import { Plot } from './plot.tsx';
import { StackDots } from './stack-dots.tsx';
import { StackScale } from './stack-scale.tsx';
import { stacksLayout, type Stacked } from './stacks-layout.ts';

/** Everybody's answer to one item as a dot above the words of its scale; wide, it is read from across the room. */
export function StacksPlot({ labels, counts, width }: Stacked & { width: number }) {
  const layout = stacksLayout({ labels, counts }, width);
  const { stacks, radius, ground, font, height } = layout;
  return (
    <Plot width={width} height={height}>
      <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={font / 10} />
      {stacks.map((stack) => (
        <StackDots key={stack.place} stack={stack} points={counts.length} radius={radius} font={font} />
      ))}
      <StackScale layout={layout} width={width} />
    </Plot>
  );
}
