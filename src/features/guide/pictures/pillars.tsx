import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const pillars = ['vision', 'agreement', 'need', 'trust', 'commitment'] as const;

const roof = 62;
const ground = 232;
const column = width / pillars.length;
const thick = 42;

/** A roof on five pillars: it stands only where each of them is there. */
export function Pillars() {
  const { t } = useWords();
  return (
    <Picture height={ground + 14} alt={t('guide.picture.pillars.alt')}>
      <path
        d={`M8 ${roof}L${width / 2} 6L${width - 8} ${roof}z`}
        fill={tone.accentSoft}
        stroke={ink.accent}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      <Label
        text={t('guide.picture.pillars.roof')}
        x={width / 2}
        y={45}
        room={170}
        size={letter.normal}
        strong
      />
      {pillars.map((pillar, place) => {
        const x = (place + 0.5) * column;
        return (
          <g key={pillar}>
            <rect
              x={x - thick / 2}
              y={roof + 8}
              width={thick}
              height={ground - roof - 16}
              rx={6}
              fill={tone.warmSoft}
              stroke={ink.warm}
              strokeWidth={1.5}
            />
            <g transform={`translate(${x} ${(roof + ground) / 2}) rotate(-90)`}>
              <Label
                text={t(`guide.picture.pillars.${pillar}`)}
                x={0}
                y={0}
                room={148}
                size={letter.normal}
              />
            </g>
          </g>
        );
      })}
      <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={3} strokeLinecap="round" />
    </Picture>
  );
}
