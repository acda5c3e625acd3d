import { useWords } from '#i18n/words-context.tsx';
import type { Ladder } from '#charts/model/ladder.ts';
import { ink, size } from './ink.ts';
import { barHeight, gutter, ladderLayout, type PlacedBar } from './ladder-layout.ts';
import { levelFill, MiddleDot, StepArrow } from './level-mark.tsx';
import { Lines } from './lines.tsx';
import { Plot } from './plot.tsx';

const middle = 10;

/** Each level with how many stand there and how many wish to; on the left the middle answer and where its wish leads. */
export function LadderPlot({ model, width }: { model: Ladder; width: number }) {
  const { say } = useWords();
  const { rungs, height } = ladderLayout(model, width, ({ name }) => say(name));
  const heightOf = (level: number | null) => rungs.find(({ rung }) => rung.level === level)?.name ?? null;
  const median = model.shown?.median ?? null;
  return (
    <Plot width={width} height={height}>
      {rungs.map(({ rung, lines, name, now, wished }) => (
        <g key={rung.level}>
          <Lines lines={lines} x={gutter} y={name} strong={rung.level === median} />
          <Bar bar={now} which="now" />
          <Bar bar={wished} which="wished" />
        </g>
      ))}
      <Middle from={heightOf(median)} to={heightOf(model.towards)} />
    </Plot>
  );
}

function Bar({ bar, which }: { bar: PlacedBar | null; which: 'now' | 'wished' }) {
  const { number } = useWords();
  if (!bar || bar.count === 0) return null;
  return (
    <>
      <rect x={gutter} y={bar.y} width={bar.width} height={barHeight} rx={2} {...levelFill(which)} />
      <Lines
        lines={[number(bar.count)]}
        x={gutter + bar.width + 6}
        y={bar.y + barHeight / 2}
        size={size.small}
        fill={which === 'now' ? ink.text : ink.soft}
      />
    </>
  );
}

/** Who wishes to stay has a ring around the middle. */
function Middle({ from, to }: { from: number | null; to: number | null }) {
  if (from === null) return null;
  return (
    <>
      {to !== null &&
        (to === from ? (
          <circle cx={middle} cy={from} r={8.5} fill="none" stroke={ink.warm} strokeWidth={2} />
        ) : (
          <StepArrow x={middle} from={from} to={to} />
        ))}
      <MiddleDot x={middle} y={from} />
    </>
  );
}
