import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import type { MutualPair } from '#charts/model/mutual.ts';
import { bothWays } from '#charts/words/mutual.ts';
import { along, HundredAxis } from './hundred-axis.tsx';
import { ink, size } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { Plot } from './plot.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const axisHeight = 26;
const markRoom = 24;
const between = 12;
const step = size.label * leading;
const edges = (width: number) => ({ left: 9, right: width - 12 });

/** Each pair on a line of its own, the sign of each partner where it sees the other one; above it in words. */
export function MutualPlot({ pairs, width }: { pairs: readonly MutualPair[]; width: number }) {
  const words = useWords();
  const { rows, bottom } = layoutOf(pairs, width, words);
  const { left, right } = edges(width);
  return (
    <Plot width={width} height={bottom + axisHeight}>
      <HundredAxis left={left} right={right} top={0} bottom={bottom} />
      {rows.map(({ pair, lines, top, y }) => (
        <g key={pair.id}>
          <rect x={0} y={top} width={width} height={lines.length * step} fill={ink.card} />
          <Lines lines={lines} x={0} y={top + (lines.length * step) / 2} />
          <path
            d={`M${along(left, right, pair.aOfB)} ${y}H${along(left, right, pair.bOfA)}`}
            stroke={ink.edge}
            strokeWidth={1.5}
          />
          <Mark x={along(left, right, pair.aOfB)} y={y - nudge(pair)} sign={pair.a.sign} />
          <Mark x={along(left, right, pair.bOfA)} y={y + nudge(pair)} sign={pair.b.sign} />
        </g>
      ))}
    </Plot>
  );
}

/** Two signs at one place would hide each other. */
const nudge = ({ aOfB, bOfA }: MutualPair): number => (Math.abs(aOfB - bOfA) < 4 ? 5 : 0);

function layoutOf(pairs: readonly MutualPair[], width: number, words: Words) {
  let bottom = 0;
  const rows = pairs.map((pair) => {
    const said = bothWays(words, pair);
    const line = said.join(' · ');
    const lines =
      textWidth(line, size.label) <= width ? [line] : said.flatMap((one) => wrap(one, width, size.label));
    const top = bottom;
    const y = top + lines.length * step + markRoom / 2;
    bottom = y + markRoom / 2 + between;
    return { pair, lines, top, y };
  });
  return { rows, bottom: bottom - between + 4 };
}
