import type { StepRow, Steps } from '#charts/model/steps.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { indent, lineHeight, proofFrom, radius, stepsLayout, type PlacedStep } from './steps-layout.ts';

/** A path from step to step: its number, what it is, how it stands in words, what shows it. */
export function StepsPlot({ model, width }: { model: Steps; width: number }) {
  const words = useWords();
  const { steps, height } = stepsLayout(model, width, words);
  return (
    <Plot width={width} height={height}>
      {steps.slice(1).map((step, place) => (
        <Way key={step.row.id} from={steps[place] ?? step} to={step} />
      ))}
      {steps.map((step) => (
        <g key={step.row.id}>
          <Sign row={step.row} y={step.sign} />
          <Lines lines={step.lines} x={indent} y={step.words} strong />
          <State step={step} />
        </g>
      ))}
    </Plot>
  );
}

/** Walked where both its ends are done. */
function Way({ from, to }: { from: PlacedStep; to: PlacedStep }) {
  const walked = from.row.state === 'done' && to.row.state === 'done';
  return (
    <line
      x1={radius}
      x2={radius}
      y1={from.sign + radius + 2}
      y2={to.sign - radius - 2}
      stroke={walked ? ink.accent : ink.edge}
      strokeWidth={walked ? 3 : 1.5}
      strokeDasharray={walked ? undefined : '2 4'}
    />
  );
}

const tones: { readonly [S in StepRow['state']]: { readonly sign: string; readonly words: string } } = {
  done: { sign: ink.accent, words: ink.text },
  undated: { sign: ink.accent, words: ink.text },
  next: { sign: ink.accent, words: ink.text },
  skipped: { sign: ink.warm, words: ink.warmText },
  ahead: { sign: ink.edge, words: ink.soft },
  unsettled: { sign: ink.edge, words: ink.soft },
};

/** Full when done, in dashes when skipped, a strong ring for the next: told by form, in grey print too. */
function Sign({ row: { state, place }, y }: { row: StepRow; y: number }) {
  const done = state === 'done';
  return (
    <>
      <circle
        cx={radius}
        cy={y}
        r={radius - 1}
        fill={done ? tones[state].sign : ink.card}
        stroke={tones[state].sign}
        strokeWidth={state === 'next' ? 3 : 1.75}
        strokeDasharray={state === 'skipped' ? '4 3' : undefined}
      />
      <Lines
        lines={[String(place)]}
        x={radius}
        y={y}
        size={size.small}
        anchor="middle"
        strong
        fill={done ? ink.onAccent : ink.text}
      />
    </>
  );
}

function State({ step: { row, state, proof, below } }: { step: PlacedStep }) {
  const last = proof.behind ? below : below + ((proof.lines.length + 1) * lineHeight) / 2;
  return (
    <>
      <Lines lines={[state]} x={indent} y={below} size={size.small} strong fill={tones[row.state].words} />
      <Lines
        lines={proof.lines}
        x={indent + (proof.behind ? proofFrom(state) : 0)}
        y={last}
        size={size.small}
        fill={ink.soft}
      />
    </>
  );
}
