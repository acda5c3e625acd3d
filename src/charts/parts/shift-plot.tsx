import { useWords } from '#i18n/words-context.tsx';
import type { Shift } from '#charts/model/shift.ts';
import { shiftPoints, voteInWords } from '#charts/words/shift.ts';
import { ink } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { MeanDot } from './point-mark.tsx';
import { Plot } from './plot.tsx';
import { shiftLayout, type ShiftRow } from './shift-layout.ts';
import { StackDots } from './stack-dots.tsx';
import { StackScale } from './stack-scale.tsx';
import type { StacksLayout } from './stacks-layout.ts';

/** Everybody's answers before and after the talk, a dot each, one above the other on the same scale. */
export function ShiftPlot({ model, width }: { model: Shift; width: number }) {
  const words = useWords();
  const { rows, scale, height } = shiftLayout(shiftPoints(words, model), model, width);
  const [first, second] = rows;
  return (
    <Plot width={width} height={height}>
      <Vote row={first} scale={scale} width={width} said={voteInWords(words, 'first', model.first)} />
      <Vote row={second} scale={scale} width={width} said={voteInWords(words, 'second', model.second)} />
      <g transform={`translate(0 ${second.top})`}>
        <StackScale layout={scale} width={width} />
      </g>
    </Plot>
  );
}

type VoteProps = { row: ShiftRow; scale: StacksLayout; width: number; said: string };

function Vote({ row: { stacks, top, head, mean, voted }, scale, width, said }: VoteProps) {
  const { ground, font, radius } = scale;
  return (
    <>
      <Lines lines={[said]} x={0} y={head} size={font} strong />
      <g transform={`translate(0 ${top})`}>
        <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={font / 10} />
        {stacks.map((stack) => (
          <StackDots key={stack.place} stack={stack} points={stacks.length} radius={radius} font={font} />
        ))}
        {voted && mean !== null && <MeanDot x={mean} y={ground} r={Math.min(8, (font * leading) / 3)} />}
      </g>
    </>
  );
}
