import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Person } from './person.tsx';
import { letter, Picture, tone, width } from './picture.tsx';

const middle = { x: width / 2, y: 118 };

/** Where each sits, and where its name stands. */
const seats = [
  { sector: 'government', x: 84, y: 66, name: [84, 14] },
  { sector: 'school', x: 236, y: 66, name: [236, 14] },
  { sector: 'community', x: 38, y: 146, name: [38, 162] },
  { sector: 'business', x: 282, y: 146, name: [282, 162] },
  { sector: 'family', x: 160, y: 214, name: [160, 230] },
] as const;

/** Several different parties around one table, with one goal on it. */
export function SharedTable() {
  const { t } = useWords();
  return (
    <Picture height={244} alt={t('guide.picture.table.alt')}>
      {seats.map(({ sector, x, y, name: [nameX, nameY] }, sign) => (
        <g key={sector}>
          <Person x={x} y={y} sign={sign} />
          <Label text={t(`setup.sector.${sector}`)} x={nameX} y={nameY} room={110} />
        </g>
      ))}
      <ellipse
        cx={middle.x}
        cy={middle.y}
        rx={92}
        ry={58}
        fill={tone.accentSoft}
        stroke={ink.card}
        strokeWidth={4}
      />
      <circle cx={middle.x} cy={middle.y - 14} r={15} fill="none" stroke={ink.accent} strokeWidth={2} />
      <circle cx={middle.x} cy={middle.y - 14} r={8} fill="none" stroke={ink.accent} strokeWidth={2} />
      <circle cx={middle.x} cy={middle.y - 14} r={2.5} fill={ink.accent} />
      <Label
        text={t('guide.picture.table.goal')}
        x={middle.x}
        y={middle.y + 18}
        room={150}
        size={letter.normal}
        strong
      />
    </Picture>
  );
}
