import type { Text } from '#domain/questionnaire/text.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Bars, BarRow } from '#charts/model/bars.ts';
import { along, HundredAxis } from './hundred-axis.tsx';
import { ink, size } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const barHeight = 12;
const scoreWidth = 36;
const between = 12;
const axisHeight = 26;
const edges = (width: number) => ({ left: 5, right: width - 12 });

/** From this width on short names stand beside their bars. */
const wideFrom = 520;
const rowHeight = 26;
const beside = 16;

/** Each name above its bar, since an item is a sentence; the figure at the end of the line, the range on the bar. */
export function BarsPlot({ model, width }: { model: Bars; width: number }) {
  const { say } = useWords();
  const names = Math.ceil(Math.max(...model.rows.map(({ title }) => textWidth(say(title), size.label))));
  if (width >= wideFrom && names <= width * 0.32)
    return <BesidePlot model={model} width={width} names={names} />;
  const { rows, bottom } = layoutOf(model.rows, width, say);
  return (
    <Plot width={width} height={bottom + axisHeight}>
      <HundredAxis {...edges(width)} top={0} bottom={bottom} />
      {rows.map((placed) => (
        <Row key={placed.row.id} {...placed} width={width} />
      ))}
    </Plot>
  );
}

type BesideProps = { model: Bars; width: number; names: number };

/** Name, bar and figure in one line. */
function BesidePlot({ model: { rows }, width, names }: BesideProps) {
  const { t, say, number } = useWords();
  const left = names + beside;
  const right = width - scoreWidth - 12;
  const bottom = 4 + rows.length * rowHeight;
  const x = (value: number) => along(left, right, value);
  return (
    <Plot width={width} height={bottom + axisHeight}>
      <HundredAxis left={left} right={right} top={0} bottom={bottom} />
      {rows.map(({ id, title, point }, place) => {
        const y = 4 + (place + 0.5) * rowHeight;
        return (
          <g key={id}>
            <Lines lines={[say(title)]} x={names} y={y} anchor="end" />
            {point ? (
              <>
                <Lines lines={[number(point.value)]} x={width - 4} y={y} anchor="end" strong />
                <rect
                  x={left}
                  y={y - barHeight / 2}
                  width={x(point.value) - left}
                  height={barHeight}
                  fill={ink.accent}
                />
              </>
            ) : (
              <Lines lines={[t('charts.hidden.cell')]} x={left + 6} y={y} size={size.small} fill={ink.soft} />
            )}
            {point?.interval && <Range from={x(point.interval[0])} to={x(point.interval[1])} y={y} />}
          </g>
        );
      })}
    </Plot>
  );
}

type Placed = { row: BarRow; lines: readonly string[]; middle: number; bar: number };

function layoutOf(rows: readonly BarRow[], width: number, say: (text: Text) => string) {
  let y = 4;
  const placed: Placed[] = rows.map((row) => {
    const lines = wrap(say(row.title), width - scoreWidth - 12, size.label);
    const text = lines.length * size.label * leading;
    const place = { row, lines, middle: y + text / 2, bar: y + text + 4 };
    y += text + 4 + barHeight + between;
    return place;
  });
  return { rows: placed, bottom: y - between + 8 };
}

function Row({ row: { point }, lines, middle, bar, width }: Placed & { width: number }) {
  const { t, number } = useWords();
  const { left, right } = edges(width);
  const x = (value: number) => along(left, right, value);
  const y = bar + barHeight / 2;
  return (
    <>
      <Veil x={left - 2} y={middle} lines={lines.length} width={width} />
      <Lines lines={lines} x={left} y={middle} />
      {point ? (
        <>
          <Lines lines={[number(point.value)]} x={right} y={middle} anchor="end" strong />
          <rect x={left} y={bar} width={x(point.value) - left} height={barHeight} fill={ink.accent} />
        </>
      ) : (
        <Lines lines={[t('charts.hidden.cell')]} x={left} y={y} size={size.small} fill={ink.soft} />
      )}
      {point?.interval && <Range from={x(point.interval[0])} to={x(point.interval[1])} y={y} />}
    </>
  );
}

/** Keeps the lines of the scale out of the words. */
const Veil = ({ x, y, lines, width }: { x: number; y: number; lines: number; width: number }) => {
  const height = lines * size.label * leading;
  return <rect x={x} y={y - height / 2} width={width - x} height={height} fill={ink.card} />;
};

/** Dark on a light rim: seen on the bar and beside it. */
function Range({ from, to, y }: { from: number; to: number; y: number }) {
  const path = `M${from} ${y - 4}V${y + 4}M${from} ${y}H${to}M${to} ${y - 4}V${y + 4}`;
  return (
    <>
      <path d={path} stroke={ink.card} strokeWidth={4} />
      <path d={path} stroke={ink.text} strokeWidth={1.5} />
    </>
  );
}
