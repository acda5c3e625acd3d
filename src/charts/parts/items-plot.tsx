import { useId } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Items } from '#charts/model/items.ts';
import { along } from './hundred-axis.tsx';
import { ink, size } from './ink.ts';
import {
  barHeight,
  itemsLayout,
  passHeight,
  passWidth,
  type ItemsLayout,
  type PlacedItem,
} from './items-layout.ts';
import { Lines } from './lines.tsx';
import { MeanDot, PassPattern } from './point-mark.tsx';
import { Plot } from './plot.tsx';
import { pointLook } from './point-look.ts';
import { textWidth } from './text-width.ts';

/** Each item: its statement, all answers to it around the middle of the scale, who could not judge apart from them. */
export function ItemsPlot({ model, width }: { model: Items; width: number }) {
  const words = useWords();
  const pattern = useId();
  const layout = itemsLayout(model, width, words);
  return (
    <Plot width={width} height={layout.height}>
      <PassPattern id={pattern} />
      {layout.rows.map((item) => (
        <g key={item.row.id}>
          <Lines lines={item.lines} x={0} y={item.text} strong={layout.left === 0} />
          {item.segments.length > 0 ? (
            <Answers item={item} layout={layout} />
          ) : (
            <MeanOnly item={item} layout={layout} />
          )}
          <CannotJudge item={item} layout={layout} pattern={pattern} width={width} />
          <Lines lines={item.remark} x={layout.left} y={item.below} size={size.small} fill={ink.soft} />
        </g>
      ))}
    </Plot>
  );
}

type PartProps = { item: PlacedItem; layout: ItemsLayout };

const gap = 2;

function Answers({ item: { row, segments, bar }, layout: { middle, whole } }: PartProps) {
  return (
    <>
      <path d={`M${middle} ${bar - 4}V${bar + barHeight + 4}`} stroke={ink.edge} strokeWidth={1.5} />
      {segments.map(({ place, count, from, to }) => {
        const { text, ...look } = pointLook(place, row.points.length);
        const wide = Math.max(2, (to - from) * whole - gap);
        const centre = middle + ((from + to) / 2) * whole;
        const said = String(count);
        return (
          <g key={place}>
            <rect
              x={centre - wide / 2 + 0.5}
              y={bar + 0.5}
              width={Math.max(1, wide - 1)}
              height={barHeight - 1}
              rx={2}
              strokeWidth={1}
              {...look}
            />
            {wide >= textWidth(said, size.small) + 4 && (
              <Lines
                lines={[said]}
                x={centre}
                y={bar + barHeight / 2}
                size={size.small}
                anchor="middle"
                strong
                fill={text}
              />
            )}
          </g>
        );
      })}
    </>
  );
}

/** Where the mean may be told and the answers may not: the mean between the two ends of the scale. */
function MeanOnly({ item: { row, bar }, layout: { left, right } }: PartProps) {
  if (!row.shown) return null;
  const middle = bar + barHeight / 2;
  const [from, to] = [left + 8, right - 8];
  return (
    <>
      <path
        d={`M${from} ${middle}H${to}M${from} ${middle - 4}v8M${to} ${middle - 4}v8`}
        stroke={ink.edge}
        strokeWidth={1}
      />
      <MeanDot x={along(from, to, row.shown.score)} y={middle} />
    </>
  );
}

function CannotJudge({
  item: { row, bar },
  pattern,
  width,
  layout,
}: PartProps & { pattern: string; width: number }) {
  const counts = row.shown?.counts;
  if (!row.shown || !counts || counts.cannotJudge === 0) return null;
  const share = counts.cannotJudge / (counts.cannotJudge + row.shown.n);
  const x = layout.right + 14;
  const middle = bar + barHeight / 2;
  return (
    <>
      <rect
        x={x}
        y={middle - passHeight / 2}
        width={passWidth}
        height={passHeight}
        rx={2}
        fill="none"
        stroke={ink.line}
      />
      <rect
        x={x}
        y={middle - passHeight / 2}
        width={Math.max(2, share * passWidth)}
        height={passHeight}
        rx={2}
        fill={`url(#${pattern})`}
        stroke={ink.edge}
      />
      <Lines
        lines={[String(counts.cannotJudge)]}
        x={width}
        y={middle}
        size={size.small}
        anchor="end"
        fill={ink.soft}
      />
    </>
  );
}
