import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Arrow } from './arrow.tsx';
import { BothSides } from './both-sides.tsx';
import { Bubble } from './bubble.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';

const speakers = [28, 76, 124] as const;

/** All have their say; and it comes while the plan can still be changed. */
export function Participation() {
  const { t } = useWords();
  const first = speakers.map((x, sign) => (
    <g key={x}>
      <Person x={x} y={92} sign={sign} />
      <Bubble x={x + 2} y={54} />
      <path d={`M${x + 9} 32h16M${x + 9} 39h10`} stroke={ink.edge} strokeWidth={2} strokeLinecap="round" />
    </g>
  ));
  const second = (
    <>
      <path d="M16 70H136" stroke={ink.edge} strokeWidth={2} />
      <circle cx={24} cy={70} r={6} fill={ink.card} stroke={ink.edge} strokeWidth={2} />
      <circle cx={128} cy={70} r={6} fill={ink.warm} />
      <Label text={t('guide.picture.participation.plan')} x={34} y={90} room={70} />
      <Label text={t('guide.picture.participation.decided')} x={112} y={90} room={80} />
      <Label text={t('guide.picture.participation.input')} x={76} y={18} room={140} strong />
      <Arrow from={[76, 28]} to={[76, 62]} stroke={ink.accent} />
    </>
  );
  return (
    <BothSides
      principle="participation"
      alt={t('guide.picture.participation.alt')}
      first={<g transform="translate(-8 2)">{first}</g>}
      second={second}
    />
  );
}
