import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { colourOf } from '#ui/marker-shape.ts';
import { Arrow } from './arrow.tsx';
import { BothSides } from './both-sides.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';

/** Each gives as far as it is able. */
const gifts = [
  { x: 30, r: 13 },
  { x: 76, r: 9 },
  { x: 122, r: 6 },
] as const;

/** Each gives in proportion; and what others say changes the way of working. */
export function Share() {
  const { t } = useWords();
  const first = (
    <>
      {gifts.map(({ x, r }, sign) => (
        <g key={x}>
          <circle cx={x} cy={20} r={r} fill={colourOf(sign)} stroke={ink.card} strokeWidth={1.5} />
          <Arrow from={[x, 37]} to={[76 + (x - 76) * 0.62, 59]} />
        </g>
      ))}
      <path
        d="M34 66H118L108 95H44z"
        fill={ink.card}
        stroke={ink.accent}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      <path d="M28 66H124" stroke={ink.accent} strokeWidth={3.5} strokeLinecap="round" />
    </>
  );
  const second = (
    <>
      <Person x={76} y={90} sign={3} scale={1.3} />
      <Arrow from={[24, 40]} to={[52, 66]} bend={-6} stroke={ink.warm} />
      <Arrow from={[100, 66]} to={[128, 40]} bend={-6} stroke={ink.warm} />
      <Label text={t('guide.picture.share.input')} x={36} y={20} room={68} />
      <Label text={t('guide.picture.share.better')} x={114} y={20} room={74} />
    </>
  );
  return <BothSides principle="share" alt={t('guide.picture.share.alt')} first={first} second={second} />;
}
