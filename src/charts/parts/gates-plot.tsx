import { useId } from 'react';
import { agreedVerdict } from '#domain/scoring/gates.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Gates } from '#charts/model/gates.ts';
import {
  barHeight,
  countsFrom,
  gatesLayout,
  indent,
  lineHeight,
  segments,
  type PlacedGate,
} from './gates-layout.ts';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { shareFill, SharePattern } from './share.tsx';
import { VerdictSign } from './verdict-sign.tsx';

/** Each gate: its question, what was answered as shares, the verdict in words. */
export function GatesPlot({ model, width }: { model: Gates; width: number }) {
  const words = useWords();
  const pattern = useId();
  const { gates, height } = gatesLayout(model, width, words);
  return (
    <Plot width={width} height={height}>
      <SharePattern id={pattern} />
      {gates.map((gate) => (
        <g key={gate.row.id}>
          <VerdictSign
            verdict={gate.row.answer ? agreedVerdict(gate.row.answer) : (gate.row.shown?.verdict ?? null)}
            x={8}
            y={gate.question - ((gate.lines.length - 1) * lineHeight) / 2}
          />
          <Lines lines={gate.lines} x={indent} y={gate.question} strong />
          <Shares gate={gate} width={width - indent} pattern={pattern} />
          <Verdict gate={gate} group={model.group} />
        </g>
      ))}
    </Plot>
  );
}

type SharesProps = { gate: PlacedGate; width: number; pattern: string };

function Shares({ gate: { row, bar }, width, pattern }: SharesProps) {
  if (!row.shown || bar === null) return null;
  return segments(row.shown).map(({ share, from, to }) => (
    <rect
      key={share}
      x={indent + from * width}
      y={bar}
      width={Math.max(1, (to - from) * width - (to < 1 ? 2 : 0))}
      height={barHeight}
      rx={2}
      {...shareFill(share, pattern)}
    />
  ));
}

type VerdictProps = { gate: PlacedGate; group: Gates['group'] };

function Verdict({ gate: { verdict, counts, below }, group }: VerdictProps) {
  const { t } = useWords();
  const none = group === 'own' ? '–' : t(group === 'joint' ? 'charts.joint.open' : 'charts.hidden.cell');
  const last = counts.behind ? below : below + ((counts.lines.length + 1) * lineHeight) / 2;
  return (
    <>
      <Lines
        lines={[verdict ?? none]}
        x={indent}
        y={below}
        size={size.small}
        strong={verdict !== null}
        fill={verdict === null ? ink.soft : ink.text}
      />
      <Lines
        lines={counts.lines}
        x={indent + (counts.behind ? countsFrom(verdict ?? '') : 0)}
        y={last}
        size={size.small}
        fill={ink.soft}
      />
    </>
  );
}
