import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { BothSides } from './both-sides.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';
import { tone } from './picture.tsx';

const sizes = [1.5, 0.95, 1.2, 0.8] as const;

/** Large and small sit at one table; and what was promised gets done. */
export function Acceptance() {
  const { t } = useWords();
  const first = (
    <>
      {sizes.map((scale, sign) => (
        <Person key={scale} x={[30, 69, 102, 132][sign] ?? 0} y={82} sign={sign} scale={scale} />
      ))}
      <rect x={8} y={82} width={136} height={9} rx={4.5} fill={ink.accent} />
    </>
  );
  const second = (['promised', 'done'] as const).map((word, place) => (
    <g key={word} transform={`translate(14 ${14 + place * 42})`}>
      <rect width={124} height={34} rx={8} fill={ink.card} stroke={tone.line} />
      <circle
        cx={18}
        cy={17}
        r={9}
        fill={place === 0 ? 'none' : ink.accent}
        stroke={ink.accent}
        strokeWidth={1.75}
      />
      {place === 1 && (
        <path
          d="M14 17.5l3 3 5.5-6"
          fill="none"
          stroke={ink.onAccent}
          strokeWidth={2}
          strokeLinecap="round"
        />
      )}
      <Label text={t(`guide.picture.acceptance.${word}`)} x={34} y={17} room={92} anchor="start" />
    </g>
  ));
  return (
    <BothSides principle="acceptance" alt={t('guide.picture.acceptance.alt')} first={first} second={second} />
  );
}
