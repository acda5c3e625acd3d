import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { facets, principles } from './facets.ts';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const top = 62;
const row = 48;
const side = 134;
const tall = 36;

/** The five principles, each with its two facets: neither works without the other. */
export function TwoFacets() {
  const { t } = useWords();
  return (
    <Picture height={top + principles.length * row - 8} alt={t('guide.picture.facets.alt')}>
      <Label text={t('guide.picture.facets.does')} x={side / 2} y={26} room={side} fill={ink.soft} />
      <Label
        text={t('guide.picture.facets.carries')}
        x={width - side / 2}
        y={26}
        room={side}
        fill={ink.soft}
      />
      {principles.map((principle, place) => {
        const y = top + place * row;
        const [first, second] = facets[principle];
        return (
          <g key={principle}>
            <path d={`M${side} ${y + tall / 2}H${width - side}`} stroke={ink.accent} strokeWidth={2} />
            <rect y={y} width={side} height={tall} rx={10} fill={tone.accentSoft} />
            <rect x={width - side} y={y} width={side} height={tall} rx={10} fill={tone.warmSoft} />
            <Label
              text={t(first)}
              x={side / 2}
              y={y + tall / 2}
              room={side - 8}
              size={letter.normal}
              strong
            />
            <Label
              text={t(second)}
              x={width - side / 2}
              y={y + tall / 2}
              room={side - 8}
              size={letter.normal}
              strong
            />
            <circle
              cx={width / 2}
              cy={y + tall / 2}
              r={15}
              fill={ink.accent}
              stroke={ink.card}
              strokeWidth={3}
            />
            <Lines
              lines={[principle.slice(0, 1).toUpperCase()]}
              x={width / 2}
              y={y + tall / 2}
              size={15}
              anchor="middle"
              strong
              fill={ink.onAccent}
            />
          </g>
        );
      })}
    </Picture>
  );
}
