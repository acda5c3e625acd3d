import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Picture, tone, width } from './picture.tsx';

const stones = [
  'needs',
  'candidates',
  'facts',
  'weigh',
  'explore',
  'plan',
  'agree',
  'sign',
  'carry-out',
  'evaluate',
  'improve',
  'follow-up',
] as const;

const inRow = 3;
const rows = stones.length / inRow;
const column = width / inRow;
const row = 84;
const top = 26;

/** To and fro: every other row runs back. */
const placeOf = (index: number) => {
  const line = Math.floor(index / inRow);
  const at = index % inRow;
  return { x: ((line % 2 === 0 ? at : inRow - 1 - at) + 0.5) * column, y: top + line * row };
};

/** How near the edge it turns: outside of all names. */
const edge = 7;
const corner = 16;

/** The path that all stones lie on, to and fro. */
const path = Array.from({ length: rows }, (_, line) => {
  const y = top + line * row;
  const right = line % 2 === 0;
  const turn = right ? width - edge : edge;
  const back = right ? -corner : corner;
  if (line === rows - 1) return `H${placeOf(stones.length - 1).x}`;
  return `H${turn + back}Q${turn} ${y} ${turn} ${y + corner}V${y + row - corner}Q${turn} ${y + row} ${turn + back} ${y + row}`;
}).join('');

/** Twelve steps as stones on a winding path. */
export function TwelveStones() {
  const { t } = useWords();
  return (
    <Picture height={top + rows * row - 22} alt={t('guide.picture.steps.alt')}>
      <path
        d={`M${column / 2} ${top}${path}`}
        fill="none"
        stroke={tone.accentSoft}
        strokeWidth={12}
        strokeLinecap="round"
      />
      {stones.map((stone, index) => {
        const { x, y } = placeOf(index);
        return (
          <g key={stone}>
            <circle cx={x} cy={y} r={16} fill={ink.accent} stroke={ink.card} strokeWidth={3} />
            <Lines
              lines={[String(index + 1)]}
              x={x}
              y={y}
              size={15}
              anchor="middle"
              strong
              fill={ink.onAccent}
            />
            <Label text={t(`guide.picture.steps.${stone}`)} x={x} y={y + 34} room={column - 8} />
          </g>
        );
      })}
    </Picture>
  );
}
