import { useWords } from '#i18n/words-context.tsx';
import type { SideBySide, SideBySideRow } from '#charts/model/side-by-side.ts';
import { dodge } from './dodge.ts';
import { along, HundredAxis } from './hundred-axis.tsx';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { Plot } from './plot.tsx';
import { rowLayout } from './row-layout.ts';
import { Separator } from './separator.tsx';

const beside = 18;
const axisHeight = 26;
const lane = 12;
const apart = 13;

/** A few partners on one scale, each by its sign; those with the same figure lie below each other. */
export function DotsPlot({ model, width }: { model: SideBySide; width: number }) {
  const { say } = useWords();
  // The names decide where the scale begins, and the scale how many lanes a row needs: names first
  const { labels } = rowLayout(model.rows, width, say, { top: 0, least: () => 0 });
  const edges = { left: labels + beside, right: width - 12 };
  const least = (row: SideBySideRow) => 18 + countOf(lanesOf(row, edges)) * lane;
  const layout = rowLayout(model.rows, width, say, { top: 4, least });
  return (
    <Plot width={width} height={layout.bottom + axisHeight}>
      <HundredAxis {...edges} top={4} bottom={layout.bottom} />
      {layout.rows.map(({ row, lines, top, middle }, place) => {
        const lanes = lanesOf(row, edges);
        const first = middle - ((countOf(lanes) - 1) * lane) / 2;
        return (
          <g key={row.id}>
            {row.first && place > 0 && <Separator width={width} y={top} />}
            <Lines lines={lines} x={labels} y={middle} anchor="end" strong={row.first} />
            {row.points.map((point, column) => {
              const partner = model.partners[column];
              return point && partner ? (
                <Mark
                  key={partner.id}
                  x={along(edges.left, edges.right, point.value)}
                  y={first + (lanes[column] ?? 0) * lane}
                  sign={partner.sign}
                />
              ) : null;
            })}
          </g>
        );
      })}
    </Plot>
  );
}

type Edges = { left: number; right: number };

const lanesOf = ({ points }: SideBySideRow, { left, right }: Edges) =>
  dodge(
    points.map((point) => point && along(left, right, point.value)),
    apart,
  );

const countOf = (lanes: readonly (number | null)[]): number =>
  Math.max(0, ...lanes.map((one) => one ?? 0)) + 1;
