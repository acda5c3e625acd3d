import { useWords } from '#i18n/words-context.tsx';
import { colourOf } from '#ui/marker-shape.ts';
import type { Views } from '#charts/model/views.ts';
import { along, HundredAxis } from './hundred-axis.tsx';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { Plot } from './plot.tsx';
import { rowLayout } from './row-layout.ts';
import { Separator } from './separator.tsx';

const beside = 18;
const axisHeight = 26;
const lane = 15;
const breath = 10;

/** A lane for each group in each row, so that how far its figure might move can be seen beside the others. */
export function ViewsPlot({ model, width }: { model: Views; width: number }) {
  const { say } = useWords();
  const { rows, partners } = model;
  const layout = rowLayout(rows, width, say, { top: 4, least: () => partners.length * lane + breath });
  const [left, right] = [layout.labels + beside, width - 12];
  const x = (value: number) => along(left, right, value);
  return (
    <Plot width={width} height={layout.bottom + axisHeight}>
      <HundredAxis left={left} right={right} top={4} bottom={layout.bottom} />
      {layout.rows.map(({ row, lines, top, middle }, place) => (
        <g key={row.id}>
          {place > 0 && <Separator width={width} y={top} />}
          <Lines lines={lines} x={layout.labels} y={middle} anchor="end" strong />
          {row.points.map((point, column) => {
            const look = partners[column];
            const y = middle + (column - (partners.length - 1) / 2) * lane;
            return point && look ? (
              <g key={look.id}>
                {point.interval && (
                  <path
                    d={`M${x(point.interval[0])} ${y - 3}v6m0-3H${x(point.interval[1])}m0-3v6`}
                    stroke={colourOf(look.sign)}
                    strokeWidth={1.5}
                    fill="none"
                  />
                )}
                <Mark x={x(point.value)} y={y} sign={look.sign} size={11} />
              </g>
            ) : null;
          })}
        </g>
      ))}
    </Plot>
  );
}
