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
  // Of a group of which nothing is shown no room is kept: a sentence names it
  const lanes = partners.map((_, column) => rows.some(({ points }) => points[column]));
  const laneOf = (column: number) => lanes.slice(0, column).filter(Boolean).length;
  const count = laneOf(lanes.length);
  const layout = rowLayout(rows, width, say, { top: 4, least: () => count * lane + breath });
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
            const y = middle + (laneOf(column) - (count - 1) / 2) * lane;
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
