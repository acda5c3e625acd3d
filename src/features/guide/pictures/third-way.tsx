import { ink } from '#charts/parts/ink.ts';
import { VerdictSign } from '#charts/parts/verdict-sign.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Arrow } from './arrow.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone } from './picture.tsx';

const prerequisites = ['difference', 'valued', 'no-beating', 'understand', 'sure'] as const;

const listTop = 156;
const line = 26;

/** Two proposals become a third, better than both, where five things are there. */
export function ThirdWay() {
  const { t } = useWords();
  return (
    <Picture height={listTop + prerequisites.length * line + 6} alt={t('guide.picture.third.alt')}>
      {(['one', 'other'] as const).map((side, place) => (
        <g key={side}>
          <circle
            cx={50}
            cy={38 + place * 72}
            r={34}
            fill={place === 0 ? tone.accentSoft : tone.warmSoft}
            stroke={place === 0 ? ink.accent : ink.warm}
            strokeWidth={1.5}
          />
          <Label text={t(`guide.picture.third.${side}`)} x={50} y={38 + place * 72} room={60} />
        </g>
      ))}
      <Arrow from={[90, 46]} to={[150, 66]} bend={-4} stroke={ink.accent} />
      <Arrow from={[90, 102]} to={[150, 82]} bend={4} stroke={ink.warm} />
      <circle cx={222} cy={74} r={66} fill={tone.accentSoft} />
      <path d="M222 8a66 66 0 0 1 0 132z" fill={tone.warmSoft} />
      <circle cx={222} cy={74} r={66} fill="none" stroke={ink.text} strokeWidth={1.5} />
      <Label text={t('guide.picture.third.way')} x={222} y={74} room={112} size={letter.normal} strong />
      {prerequisites.map((id, place) => (
        <g key={id}>
          <VerdictSign verdict="met" x={9} y={listTop + (place + 0.5) * line} />
          <Label
            text={t(`guide.picture.third.${id}`)}
            x={26}
            y={listTop + (place + 0.5) * line}
            room={290}
            size={letter.normal}
            anchor="start"
          />
        </g>
      ))}
    </Picture>
  );
}
