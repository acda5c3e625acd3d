import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Arrow } from './arrow.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const parts = ['what', 'who', 'when'] as const;
const row = 46;

/** A follow-up says what, who and until when; the next assessment begins with it. */
export function AfterTalk() {
  const { t } = useWords();
  return (
    <Picture height={252} alt={t('guide.picture.after.alt')}>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={parts.length * row + 8}
        rx={10}
        fill="var(--paper)"
        stroke={tone.line}
      />
      {parts.map((part, place) => {
        const y = 5 + (place + 0.5) * row;
        return (
          <g key={part}>
            {place > 0 && <path d={`M12 ${y - row / 2}H${width - 12}`} stroke={ink.line} />}
            <Label
              text={t(`guide.picture.after.${part}`)}
              x={14}
              y={y}
              room={86}
              anchor="start"
              fill={ink.soft}
            />
            <Label
              text={t(`guide.picture.after.${part}-said`)}
              x={106}
              y={y}
              room={204}
              size={letter.normal}
              anchor="start"
              strong
            />
          </g>
        );
      })}
      <Arrow from={[56, 206]} to={[264, 206]} stroke={ink.accent} />
      <circle cx={44} cy={206} r={8} fill={ink.accent} />
      <circle cx={280} cy={206} r={8} fill={ink.card} stroke={ink.accent} strokeWidth={3} />
      <Label text={t('guide.picture.after.now')} x={2} y={232} room={120} anchor="start" />
      <Label text={t('guide.picture.after.next')} x={width - 2} y={232} room={190} anchor="end" />
    </Picture>
  );
}
