import { CartesianGrid, ErrorBar, Line, LineChart, XAxis, YAxis } from 'recharts';
import { useWords } from '#i18n/words-context.tsx';
import { colourOf, dashOf } from '#ui/marker-shape.ts';
import type { Change, ChangePoint } from '#charts/model/change.ts';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';

const height = 240;

type Datum = {
  /** Its place: two assessments may be of the same day. */
  place: number;
  value: number | null;
  /** Points of one line; another one begins where the items are others. */
  run: number;
  /** Below and above the value. */
  error: [number, number] | null;
};

const datum = (points: readonly ChangePoint[], { point }: ChangePoint, place: number): Datum => ({
  place,
  value: point?.value ?? null,
  run: points.slice(1, place + 1).filter(({ joined }) => !joined).length,
  error: point?.interval ? [point.value - point.interval[0], point.interval[1] - point.value] : null,
});

/** A line over the assessments, broken where there is no figure, and where it rests on other items than before. */
export function ChangePlot({ model, width }: { model: Change; width: number }) {
  const { points, about } = model;
  const dash = about ? dashOf(about.sign) : undefined;
  const colour = about ? colourOf(about.sign) : ink.accent;
  const data = points.map((one, place) => datum(points, one, place));
  const runs = [...new Set(data.map(({ run }) => run))];
  return (
    <LineChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={ink.line} />
      <XAxis
        dataKey="place"
        type="category"
        height={40}
        padding={{ left: 40, right: 32 }}
        axisLine={{ stroke: ink.edge }}
        tickLine={false}
        interval="equidistantPreserveStart"
        tick={<DateTick points={points} />}
      />
      <YAxis
        type="number"
        domain={[0, 100]}
        tickCount={5}
        width={30}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={<ScoreTick />}
      />
      {runs.map((wanted) => (
        <Line
          key={wanted}
          dataKey={({ run, value }: Datum) => (run === wanted ? value : null)}
          type="linear"
          stroke={colour}
          strokeWidth={2}
          {...(dash ? { strokeDasharray: dash } : {})}
          connectNulls={false}
          isAnimationActive={false}
          dot={<Dot sign={about?.sign ?? null} />}
          label={<Score points={points} />}
        >
          <ErrorBar
            dataKey={({ run, error }: Datum) => (run === wanted ? error : null)}
            isAnimationActive={false}
            width={4}
            stroke={about ? colour : ink.text}
            strokeWidth={1.5}
          />
        </Line>
      ))}
    </LineChart>
  );
}

/** Given by the chart. */
type TickProps = { x?: number | string; y?: number | string; payload?: { value: unknown } };

/** The day, and its year where another one begins. */
function DateTick({ x, y, payload, points }: TickProps & { points: readonly ChangePoint[] }) {
  const { date } = useWords();
  const place = Number(payload?.value);
  const day = points[place]?.date;
  if (!day) return null;
  const year = day.slice(0, 4);
  const isNew = points[place - 1]?.date.slice(0, 4) !== year;
  return (
    <Lines
      lines={[date(day, 'short'), ...(isNew ? [year] : [])]}
      x={Number(x)}
      y={Number(y) + (isNew ? 12 : 4)}
      size={size.small}
      anchor="middle"
      fill={ink.soft}
    />
  );
}

const ScoreTick = ({ x, y, payload }: TickProps) => (
  <Lines
    lines={[String(payload?.value)]}
    x={Number(x)}
    y={Number(y)}
    size={size.small}
    anchor="end"
    fill={ink.soft}
  />
);

type DotProps = { cx?: number; cy?: number; value?: unknown; sign: number | null };

function Dot({ cx, cy, sign }: DotProps) {
  if (cx === undefined || cy === undefined || cy === null) return null;
  return sign === null ? (
    <circle cx={cx} cy={cy} r={5} fill={ink.accent} stroke={ink.card} strokeWidth={1} />
  ) : (
    <Mark x={cx} y={cy} sign={sign} />
  );
}

type ScoreProps = {
  x?: number | string;
  y?: number | string;
  index?: number;
  points: readonly ChangePoint[];
};

/** Beside its point, on the side where no line runs: neither it nor the range is written over. */
function Score({ x, y, index = 0, points }: ScoreProps) {
  const { number } = useWords();
  const valueAt = (place: number) => points[place]?.point?.value;
  const value = valueAt(index);
  if (value === undefined) return null;
  const [before, after] = [valueAt(index - 1) ?? value, valueAt(index + 1) ?? value];
  const below = before > value && after > value;
  const left = !below && (after > value || (after === value && before < value));
  return (
    <Lines
      lines={[number(value)]}
      x={Number(x) + (left ? -9 : 9)}
      y={Number(y) + (below ? 13 : -11)}
      anchor={left ? 'end' : 'start'}
      strong
    />
  );
}
