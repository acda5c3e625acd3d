import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Arrow } from './arrow.tsx';
import { BothSides } from './both-sides.tsx';
import { Bubble } from './bubble.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';

/** A plan is told before it begins; and all pull the same way. */
export function Communication() {
  const { t } = useWords();
  const first = (
    <>
      <Person x={28} y={92} sign={0} />
      <Person x={124} y={92} sign={2} />
      <Bubble x={36} y={58} width={98} height={36} stroke={ink.accent} />
      <Label text={t('guide.picture.communication.plan')} x={85} y={32} room={90} />
      <Arrow from={[50, 82]} to={[102, 82]} />
      <Arrow from={[102, 90]} to={[50, 90]} />
    </>
  );
  const second = (
    <>
      <path
        d="M12 70Q76 92 140 70L128 92Q76 102 24 92z"
        fill={ink.card}
        stroke={ink.warm}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {[38, 76, 114].map((x, sign) => (
        <Person key={x} x={x} y={sign === 1 ? 78 : 75} sign={sign} scale={0.95} />
      ))}
      <Arrow from={[40, 20]} to={[118, 20]} stroke={ink.warm} />
    </>
  );
  return (
    <BothSides
      principle="communication"
      alt={t('guide.picture.communication.alt')}
      first={first}
      second={second}
    />
  );
}
