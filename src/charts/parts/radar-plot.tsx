import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, type RadarPoint } from 'recharts';
import { useWords } from '#i18n/words-context.tsx';
import { stretches, type Radar as Model } from '#charts/model/radar.ts';
import { colourOf } from '#ui/marker-shape.ts';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const widest = 340;
const nameWidth = 84;
/** How far an axis of five reaches aside, of its length. */
const aside = Math.sin((72 * Math.PI) / 180);

/** The others' view as an area, the own one as a dashed line. */
export function RadarPlot({ model, width }: { model: Model; width: number }) {
  const { say } = useWords();
  const { axes, about } = model;
  const names = axes.map(({ title }) => wrap(say(title), nameWidth, size.label, 2));
  const beside = Math.max(...names.flat().map((name) => textWidth(name, size.label))) + 10;
  const radius = Math.floor(Math.min(widest / 2, (width / 2 - beside) / aside));
  const height = 2 * radius + 64;
  const centre = { x: width / 2, y: height / 2 + 4 };
  // A null would be drawn at the centre: the shape leaves it out by itself, so any number may stand here
  const data = axes.map(({ id, title, peers, self }) => ({
    id,
    title: say(title),
    peers: peers?.value ?? 0,
    self: self?.value ?? 0,
  }));
  return (
    <RadarChart
      width={width}
      height={height}
      data={data}
      cx={centre.x}
      cy={centre.y}
      outerRadius={radius}
      accessibilityLayer={false}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
    >
      <PolarGrid stroke={ink.line} />
      <PolarAngleAxis dataKey="title" axisLine={false} tickLine={false} tick={<Name centre={centre} />} />
      <PolarRadiusAxis domain={[0, 100]} tickCount={5} angle={90} axisLine={false} tick={<Ring />} />
      <Radar
        dataKey="peers"
        isAnimationActive={false}
        shape={<Outline present={axes.map(({ peers }) => peers !== null)} sign={about.sign} />}
      />
      <Radar
        dataKey="self"
        isAnimationActive={false}
        shape={<Outline present={axes.map(({ self }) => self !== null)} sign={about.sign} dashed />}
      />
    </RadarChart>
  );
}

type OutlineProps = {
  present: readonly boolean[];
  sign: number;
  dashed?: boolean;
  /** Given by the chart. */
  points?: readonly RadarPoint[];
};

/** A whole polygon, or the stretches between axes that have a value: a gap stays a gap. */
function Outline({ present, sign, dashed = false, points }: OutlineProps) {
  const { closed, runs } = stretches(present);
  const at = (place: number) => `${points?.[place]?.x ?? 0} ${points?.[place]?.y ?? 0}`;
  const path = runs.map((run) => `M${run.map(at).join('L')}${closed ? 'Z' : ''}`).join('');
  return (
    <g>
      <path
        d={path}
        fill={closed && !dashed ? colourOf(sign) : 'none'}
        fillOpacity={0.16}
        stroke={colourOf(sign)}
        strokeWidth={2}
        strokeDasharray={dashed ? '5 3' : undefined}
        strokeLinejoin="round"
      />
      {points?.map((point, place) =>
        present[place] ? <Dot key={point.name} x={point.x} y={point.y} sign={sign} open={dashed} /> : null,
      )}
    </g>
  );
}

const Dot = ({ open, ...place }: { x: number; y: number; sign: number; open: boolean }) =>
  open ? (
    <circle cx={place.x} cy={place.y} r={3} fill={ink.card} stroke={colourOf(place.sign)} strokeWidth={1.5} />
  ) : (
    <Mark {...place} size={11} />
  );

type TickProps = { x: number | string; y: number | string; payload: { value: unknown } };

/** The name of a principle beside its axis, on the side that is away from the centre. */
function Name({ x, y, payload, centre }: Partial<TickProps> & { centre: { x: number; y: number } }) {
  const [left, top] = [Number(x), Number(y)];
  const isAside = Math.abs(left - centre.x) > 4;
  const lines = wrap(String(payload?.value), isAside ? nameWidth : 2 * nameWidth, size.label, 2);
  const above = top < centre.y ? -1 : 1;
  return (
    <Lines
      lines={lines}
      x={left + (isAside ? Math.sign(left - centre.x) * 6 : 0)}
      y={top + above * (isAside ? 2 : 6)}
      anchor={isAside ? (left > centre.x ? 'start' : 'end') : 'middle'}
      strong
    />
  );
}

function Ring({ x, y, payload }: Partial<TickProps>) {
  const value = Number(payload?.value);
  if (value % 50 !== 0 || value === 0) return null;
  return <Lines lines={[String(value)]} x={Number(x) + 4} y={Number(y) + 7} size={10} fill={ink.soft} />;
}
