import { useWords } from '#i18n/words-context.tsx';
import type { PartnerLook } from '#charts/model/basis.ts';
import type { Point } from '#charts/model/point.ts';
import type { SideBySide } from '#charts/model/side-by-side.ts';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { Plot } from './plot.tsx';
import { slantedColumns, slantedHeight, SlantedHead } from './slanted-head.tsx';
import { textWidth } from './text-width.ts';

const cellHeight = 28;
const nameHeight = 22;
const indent = 20;
const gap = 2;
/** Two digits with a little air. */
const leastColumn = 25;

/** Where there is no room beside the cells, a partner's name stands above them. */
function layoutOf(names: readonly string[], titles: readonly string[], width: number) {
  const widest = Math.max(...names.map((name) => textWidth(name, size.small)));
  const beside = indent + Math.ceil(widest) + 8;
  const above = (width - beside) / titles.length < leastColumn;
  const left = above ? 0 : beside;
  const slant = slantedColumns(titles, width - left) < leastColumn ? 90 : 52;
  const column = Math.floor(slantedColumns(titles, width - left, slant));
  const top = slantedHeight(titles, slant) + 6;
  const nameAbove = above ? nameHeight : 0;
  return { left, slant, column, top, nameAbove, row: cellHeight + nameAbove } as const;
}

/** Many partners: a row each, a column for each facet, the figure in a cell which is darker the higher it is. */
export function HeatPlot({ model, width }: { model: SideBySide; width: number }) {
  const { say } = useWords();
  const { partners, rows } = model;
  const titles = rows.map(({ title }) => say(title));
  const names = partners.map(({ shortName }) => shortName);
  const { left, slant, column, top, nameAbove, row } = layoutOf(names, titles, width);
  return (
    <Plot width={width} height={top + partners.length * row}>
      {titles.map((title, place) => (
        <SlantedHead key={title} text={title} x={left + (place + 0.5) * column} y={top - 6} slant={slant} />
      ))}
      {partners.map((partner, place) => {
        const y = top + place * row;
        return (
          <g key={partner.id}>
            <Partner partner={partner} y={y + (nameAbove > 0 ? nameAbove / 2 + 2 : cellHeight / 2)} />
            {rows.map(({ id, points }, at) => (
              <Cell
                key={id}
                point={points[place] ?? null}
                x={left + at * column}
                y={y + nameAbove}
                width={column}
              />
            ))}
          </g>
        );
      })}
    </Plot>
  );
}

const Partner = ({ partner: { shortName, sign }, y }: { partner: PartnerLook; y: number }) => (
  <>
    <Mark x={8} y={y} sign={sign} />
    <Lines lines={[shortName]} x={indent} y={y} size={size.small} />
  </>
);

/** Light enough for the figure to be read on it, in both themes. */
const darkest = 0.42;

type CellProps = { point: Point | null; x: number; y: number; width: number };

/** The figure is written in: the shade only helps the eye. */
function Cell({ point, x, y, width }: CellProps) {
  const { number } = useWords();
  return (
    <>
      <rect
        x={x + gap / 2}
        y={y + gap / 2}
        width={width - gap}
        height={cellHeight - gap}
        rx={3}
        fill={point ? ink.accent : 'none'}
        fillOpacity={point ? 0.03 + (darkest * point.value) / 100 : 1}
        stroke={point ? 'none' : ink.line}
      />
      <Lines
        lines={[point ? number(point.value) : '–']}
        x={x + width / 2}
        y={y + cellHeight / 2}
        size={size.small}
        anchor="middle"
        fill={point ? ink.text : ink.soft}
      />
    </>
  );
}
