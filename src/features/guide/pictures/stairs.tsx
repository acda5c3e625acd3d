import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';

/** From the lowest on; each is one shade deeper and rests on those below. */
const levels = [
  { id: 'networking', fillOpacity: 0.1 },
  { id: 'coordination', fillOpacity: 0.2 },
  { id: 'cooperation', fillOpacity: 0.32 },
  { id: 'collaboration', fillOpacity: 0.46 },
] as const;

const rise = 54;
const run = 40;
const top = 8;

/** The levels of cooperation as stairs: a level stands on all those before it. */
export function Stairs() {
  const { t } = useWords();
  return (
    <Picture height={top + levels.length * rise + 4} alt={t('guide.picture.stairs.alt')}>
      {levels.map(({ id, fillOpacity }, place) => {
        const y = top + (levels.length - 1 - place) * rise;
        const x = place * run;
        return (
          <g key={id}>
            <rect
              x={x}
              y={y}
              width={width - x}
              height={rise - 3}
              rx={6}
              fill={ink.accent}
              fillOpacity={fillOpacity}
            />
            <Label
              text={t(`guide.level.${id}`)}
              x={x + 12}
              y={y + 14}
              room={160}
              size={letter.normal}
              anchor="start"
              strong
            />
            <Label
              text={t(`guide.picture.stairs.${id}`)}
              x={x + 12}
              y={y + 35}
              room={width - x - 16}
              anchor="start"
            />
          </g>
        );
      })}
      <path
        d={levels
          .map((_, place) => {
            const y = top + (levels.length - 1 - place) * rise;
            return `${place === 0 ? `M0 ${y + rise - 3}V${y}` : `V${y}`}H${place === levels.length - 1 ? width : (place + 1) * run}`;
          })
          .join('')}
        fill="none"
        stroke={ink.accent}
        strokeWidth={2}
        strokeLinejoin="round"
      />
    </Picture>
  );
}
