import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, type RadarPoint } from 'recharts';
import { useWords } from '#i18n/words-context.tsx';
import { colourOf } from '#ui/marker-shape.ts';
import { stretches, type Radar as Model } from '#charts/model/radar.ts';
import { ink } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { radarLayout } from './radar-layout.ts';

/** The others' view as an area, the own one as a dashed line. */
export function RadarPlot({ model, width }: { model: Model; width: number }) {
  const { say } = useWords();
  const { axes, about } = model;
  const { radius, centre, height, labels } = radarLayout(
    axes.map(({ title }) => say(title)),
    width,
  );
  // A null would be drawn at the centre: the outline leaves it out by itself, so any number may stand here
  const data = axes.map(({ id, peers, self }) => ({ id, peers: peers?.value ?? 0, self: self?.value ?? 0 }));
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
      <PolarAngleAxis dataKey="id" axisLine={false} tickLine={false} tick={<Name labels={labels} />} />
      <PolarRadiusAxis domain={[0, 100]} tickCount={5} angle={90} axisLine={false} tick={<RingNumber />} />
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

type NameProps = {
  labels: ReturnType<typeof radarLayout>['labels'];
  /** Given by the chart. */
  index?: number;
};

function Name({ labels, index = 0 }: NameProps) {
  const label = labels[index];
  return label ? <Lines {...label} strong /> : null;
}

/** Given by the chart. */
type RingNumberProps = { x?: number | string; y?: number | string; payload?: { value: unknown } };

function RingNumber({ x, y, payload }: RingNumberProps) {
  const value = Number(payload?.value);
  if (value % 50 !== 0 || value === 0) return null;
  return <Lines lines={[String(value)]} x={Number(x) + 4} y={Number(y) + 7} size={10} fill={ink.soft} />;
}
