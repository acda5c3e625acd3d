import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Arrow } from './arrow.tsx';
import { BothSides } from './both-sides.tsx';
import { Person } from './person.tsx';
import { tone } from './picture.tsx';

/** An important task goes from hand to hand, both ways; and everybody may look into the book. */
export function Trust() {
  const { t } = useWords();
  const first = (
    <>
      <Person x={26} y={92} sign={0} scale={1.1} />
      <Person x={126} y={92} sign={3} scale={1.1} />
      <Arrow from={[42, 46]} to={[110, 46]} bend={-12} stroke={ink.accent} />
      <Arrow from={[108, 82]} to={[44, 82]} bend={-7} stroke={ink.accent} />
      <Key x={58} y={18} />
      <Key x={58} y={66} />
    </>
  );
  const second = (
    <>
      {[30, 76, 122].map((x, sign) => (
        <Person key={x} x={x} y={44} sign={sign + 1} scale={0.9} />
      ))}
      <path
        d="M76 60Q50 50 18 58V94Q50 86 76 96Q102 86 134 94V58Q102 50 76 60z"
        fill={ink.card}
        stroke={ink.warm}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      <path d="M76 60V96" stroke={ink.warm} strokeWidth={2} />
      <path
        d="M30 68Q48 64 64 69M30 78Q48 74 64 79M88 69Q104 64 122 68M88 79Q104 74 122 78"
        fill="none"
        stroke={tone.line}
        strokeWidth={2}
        strokeLinecap="round"
      />
    </>
  );
  return <BothSides principle="trust" alt={t('guide.picture.trust.alt')} first={first} second={second} />;
}

const Key = ({ x, y }: { x: number; y: number }) => (
  <g
    transform={`translate(${x} ${y})`}
    fill="none"
    stroke={ink.text}
    strokeWidth={2.25}
    strokeLinecap="round"
  >
    <circle cx={7} cy={7} r={5.5} />
    <path d="M12.5 7H32M27 7v5M32 7v6" />
  </g>
);
