import { useId } from 'react';
import type { Frame } from '#charts/words/frame.ts';
import { ink, size } from './ink.ts';
import { legendLayout } from './legend-layout.ts';
import { LegendMark, legendSize } from './legend-mark.tsx';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { wrap } from './wrap.ts';

const step = size.small * leading;
const above = 14;
const apart = 10;

/** What stands below the drawing in a picture that leaves the app: the legend, what is hidden or claimed, the source. */
export function PictureFoot({ frame, width }: { frame: Frame; width: number }) {
  const id = useId();
  const legend = legendLayout(frame.legend, width);
  const notes = frame.notes.flatMap((text) => wrap(text, width, size.small));
  const source = wrap(frame.source, width, size.small);
  const top = above + (legend.height === 0 ? 0 : legend.height + apart);
  const below = top + (notes.length === 0 ? 0 : notes.length * step + apart);
  return (
    <Plot width={width} height={below + source.length * step}>
      {legend.entries.map(({ entry, lines: label, x, y }, place) => (
        <g key={entry.label} transform={`translate(${x} ${above + y})`}>
          <LegendMark sign={entry.sign} id={`${id}-${place}`} />
          <Lines
            lines={label}
            x={legendSize.width + 8}
            y={legendSize.height / 2 + ((label.length - 1) * step) / 2}
            size={size.small}
          />
        </g>
      ))}
      <Lines lines={notes} x={0} y={top + (notes.length * step) / 2} size={size.small} />
      <Lines lines={source} x={0} y={below + (source.length * step) / 2} size={size.small} fill={ink.soft} />
    </Plot>
  );
}
