import { useWords } from '#i18n/words-context.tsx';
import type { StageRow, Stages } from '#charts/model/stages.ts';
import { percent } from '#charts/words/stages.ts';
import { ink, size } from './ink.ts';
import { AimFrame, MiddleDot } from './level-mark.tsx';
import { Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { rowLayout } from './row-layout.ts';
import { shadeOpacity } from './shade.ts';
import { SlantedHead, slantedHeight } from './slanted-head.tsx';
import { textWidth } from './text-width.ts';

const cellHeight = 40;
const widest = 120;
/** Of the dashed frame around a column. */
const rim = 3;

/** Stages below each other, levels side by side; the shade and the figure of a cell are its share, the dot the middle. */
export function StagesPlot({ model, width }: { model: Stages; width: number }) {
  const { say } = useWords();
  const heads = model.levels.map(say);
  const names = rowLayout(model.rows, width, say, { top: 0, least: () => cellHeight });
  const left = names.labels + 12;
  const column = Math.min(widest, (width - left - rim) / heads.length);
  const slanted = heads.some((head) => textWidth(head, size.small) > column - 8);
  const top = slanted ? slantedHeight(heads, 90) + 6 : size.small + 14;
  const aim = model.item.aim - 1;
  return (
    <Plot width={width} height={top + names.bottom + rim}>
      {heads.map((head, place) =>
        slanted ? (
          <SlantedHead key={head} text={head} x={left + (place + 0.5) * column} y={top - 6} slant={90} />
        ) : (
          <Lines
            key={head}
            lines={[head]}
            x={left + (place + 0.5) * column}
            y={top / 2}
            size={size.small}
            anchor="middle"
            strong={place === aim}
          />
        ),
      )}
      <AimFrame x={left + aim * column} y={top - rim} width={column} height={names.bottom + 2 * rim - 1} />
      {names.rows.map(({ row, lines, top: y, middle }, at) => (
        <g key={row.id}>
          <Lines lines={lines} x={0} y={top + middle} />
          <Cells
            row={row}
            levels={heads.length}
            x={left}
            y={top + y}
            column={column}
            height={(names.rows[at + 1]?.top ?? names.bottom) - y}
          />
        </g>
      ))}
    </Plot>
  );
}

type CellsProps = { row: StageRow; levels: number; x: number; y: number; column: number; height: number };

function Cells({ row: { shown, shares }, levels, x, y, column, height }: CellsProps) {
  const { number } = useWords();
  if (!shown) return <Hidden x={x + (levels * column) / 2} y={y + height / 2} />;
  return Array.from({ length: levels }, (_, place) => {
    const share = shares?.[place] ?? 0;
    const isMiddle = shown.median === place + 1;
    const centre = x + (place + 0.5) * column;
    return (
      <g key={place}>
        <rect
          x={x + place * column + rim}
          y={y + rim}
          width={column - 2 * rim}
          height={height - 2 * rim}
          rx={4}
          fill={share > 0 ? ink.accent : 'none'}
          fillOpacity={share > 0 ? shadeOpacity(share) : 1}
          stroke={share > 0 ? 'none' : ink.line}
        />
        {shares && (
          <Lines
            lines={[number(percent(share))]}
            x={centre}
            y={y + height / 2 - (isMiddle ? 6 : 0)}
            size={size.small}
            anchor="middle"
            strong={isMiddle}
            fill={share > 0 ? ink.text : ink.soft}
          />
        )}
        {isMiddle && <MiddleDot x={centre} y={y + height / 2 + (shares ? 9 : 0)} />}
      </g>
    );
  });
}

/** The frame around the aim does not run through the words. */
function Hidden({ x, y }: { x: number; y: number }) {
  const { t } = useWords();
  const text = t('charts.hidden.cell');
  const width = textWidth(text, size.small) + 8;
  return (
    <>
      <rect x={x - width / 2} y={y - size.small} width={width} height={2 * size.small} fill={ink.card} />
      <Lines lines={[text]} x={x} y={y} size={size.small} anchor="middle" fill={ink.soft} />
    </>
  );
}
