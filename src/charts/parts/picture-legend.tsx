import { useId } from 'react';
import type { LegendEntry } from '#charts/words/frame.ts';
import { size } from './ink.ts';
import { legendLayout } from './legend-layout.ts';
import { LegendMark, legendSize } from './legend-mark.tsx';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';

const step = size.small * leading;
const above = 14;

/** The legend as it stands below the drawing in a picture. */
export function PictureLegend({ entries, width }: { entries: readonly LegendEntry[]; width: number }) {
  const id = useId();
  const legend = legendLayout(entries, width);
  return (
    <Plot width={width} height={above + legend.height}>
      {legend.entries.map(({ entry, lines, x, y }, place) => (
        <g key={entry.label} transform={`translate(${x} ${above + y})`}>
          <LegendMark sign={entry.sign} id={`${id}-${place}`} />
          <Lines
            lines={lines}
            x={legendSize.width + 8}
            y={legendSize.height / 2 + ((lines.length - 1) * step) / 2}
            size={size.small}
          />
        </g>
      ))}
    </Plot>
  );
}
