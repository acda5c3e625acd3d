import type { Grid, GridCell } from '#charts/words/grid.ts';
import { densest, gridLayout, markRoom } from './grid-layout.ts';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { Plot } from './plot.tsx';
import { shadeOpacity } from './shade.ts';
import { SlantedHead } from './slanted-head.tsx';
import { wrap } from './wrap.ts';

const cellHeight = 32;

/** The grid in a picture, on paper: as wide as its cells need, whatever the width. */
export function PartnerGridPlot({ grid, width }: { grid: Grid; width: number }) {
  const { names, column, upright, head } = gridLayout(grid, width, { least: densest });
  const height = Math.min(cellHeight, column);
  return (
    <Plot width={names + column * grid.partners.length} height={head + grid.rows.length * height}>
      {grid.partners.map(({ id, shortName }, place) =>
        upright ? (
          <SlantedHead key={id} text={shortName} x={names + (place + 0.5) * column} y={head - 6} slant={90} />
        ) : (
          <Lines
            key={id}
            lines={wrap(shortName, column - 6, size.small, 2)}
            x={names + (place + 0.5) * column}
            y={head / 2}
            size={size.small}
            anchor="middle"
          />
        ),
      )}
      {grid.rows.map(({ judge, cells }, row) => {
        const y = head + (row + 0.5) * height;
        return (
          <g key={judge.id}>
            <Mark x={8} y={y} sign={judge.sign} />
            <Lines lines={[judge.shortName]} x={markRoom} y={y} size={size.small} />
            {cells.map((cell, place) => (
              <Cell
                key={cell.about}
                cell={cell}
                x={names + place * column}
                y={head + row * height}
                width={column}
                height={height}
              />
            ))}
          </g>
        );
      })}
    </Plot>
  );
}

type CellProps = { cell: GridCell; x: number; y: number; width: number; height: number };

function Cell({ cell: { text, shade, outlined, marked }, x, y, width, height }: CellProps) {
  return (
    <>
      {(shade !== null || outlined || marked) && (
        <rect
          x={x + 2}
          y={y + 2}
          width={width - 4}
          height={height - 4}
          rx={5}
          fill={shade === null ? 'none' : ink.accent}
          fillOpacity={shade === null ? 1 : shadeOpacity(shade)}
          stroke={marked ? ink.warm : outlined ? ink.edge : 'none'}
          strokeWidth={marked ? 2 : 1.5}
        />
      )}
      <Lines
        lines={[text ?? '–']}
        x={x + width / 2}
        y={y + height / 2}
        size={size.small}
        anchor="middle"
        fill={text === null ? ink.soft : ink.text}
      />
    </>
  );
}
