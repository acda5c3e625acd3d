import type { ReactNode } from 'react';
import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { colourOf } from '#ui/marker-shape.ts';
import { Arrow } from './arrow.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const cell = { width: 154, height: 108 };

type DotProps = { x: number; y: number; r: number; sign: number };

const Dot = ({ x, y, r, sign }: DotProps) => (
  <circle cx={x} cy={y} r={r} fill={colourOf(sign)} stroke={ink.card} strokeWidth={1.5} />
);

/** A larger one takes a smaller one along, both need each other. */
const nurturing = (
  <>
    <Dot x={56} y={56} r={30} sign={0} />
    <Dot x={112} y={72} r={14} sign={2} />
    <Arrow from={[76, 30]} to={[110, 52]} bend={-8} />
    <Arrow from={[98, 82]} to={[78, 80]} bend={-3} />
  </>
);

const around = [
  [28, 30],
  [28, 82],
  [126, 30],
  [126, 82],
] as const;

/** One in the middle, groups around it. */
const nucleus = (
  <>
    {around.map(([x, y]) => (
      <path key={`${x} ${y}`} d={`M77 56L${x} ${y}`} stroke={ink.edge} strokeWidth={1.75} />
    ))}
    <Dot x={77} y={56} r={22} sign={1} />
    {around.map(([x, y]) => (
      <Dot key={`${x} ${y}`} x={x} y={y} r={12} sign={2} />
    ))}
  </>
);

/** Equals, each with work of its own, all on the way to one goal. */
const equals = (
  <>
    {[22, 56, 90].map((y, sign) => (
      <g key={y}>
        <Dot x={32} y={y} r={13} sign={sign} />
        <Arrow from={[52, y]} to={[104, 56 + (y - 56) * 0.25]} />
      </g>
    ))}
    <circle cx={124} cy={56} r={14} fill="none" stroke={ink.accent} strokeWidth={2} />
    <circle cx={124} cy={56} r={6} fill={ink.accent} />
  </>
);

/** Who is in changes with what is needed. */
const needed = (
  <>
    <path d="M44 56H110" stroke={ink.edge} strokeWidth={2} />
    <path d="M62 30L94 82" stroke={ink.edge} strokeWidth={1.75} strokeDasharray="3 5" />
    <Dot x={34} y={56} r={16} sign={0} />
    <Dot x={120} y={56} r={16} sign={3} />
    {[
      [62, 24],
      [94, 88],
    ].map(([x, y]) => (
      <circle
        key={x}
        cx={x}
        cy={y}
        r={11}
        fill={ink.card}
        stroke={ink.edge}
        strokeWidth={1.75}
        strokeDasharray="4 3"
      />
    ))}
  </>
);

const kinds: readonly {
  readonly id: 'nurturing' | 'nucleus' | 'equals' | 'needed';
  readonly drawing: ReactNode;
}[] = [
  { id: 'nurturing', drawing: nurturing },
  { id: 'nucleus', drawing: nucleus },
  { id: 'equals', drawing: equals },
  { id: 'needed', drawing: needed },
];

/** Four ways in which partners stand to each other. */
export function Patterns() {
  const { t } = useWords();
  const step = cell.height + 46;
  return (
    <Picture height={2 * step - 4} alt={t('guide.picture.patterns.alt')}>
      {kinds.map(({ id, drawing }, place) => (
        <g
          key={id}
          transform={`translate(${(place % 2) * (width - cell.width)} ${Math.floor(place / 2) * step})`}
        >
          <rect
            width={cell.width}
            height={cell.height}
            rx={12}
            fill={place % 3 === 0 ? tone.accentSoft : tone.warmSoft}
          />
          {drawing}
          <Label
            text={t(`guide.picture.patterns.${id}`)}
            x={cell.width / 2}
            y={cell.height + 20}
            room={cell.width}
            size={letter.normal}
            strong
          />
        </g>
      ))}
    </Picture>
  );
}
