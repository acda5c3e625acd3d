import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { Mark } from '#charts/parts/mark.tsx';
import { shadeOpacity } from '#charts/parts/shade.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Arrow } from './arrow.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';

/** A row judges a column; made up. */
const figures = [
  [74, 71, 66, 70],
  [69, 77, 58, 63],
  [75, 70, 69, 72],
  [80, 77, 62, 75],
] as const;

const left = 92;
const top = 72;
const column = (width - left) / figures.length;
const row = 38;

/** One row, one column and the diagonal, each with its word. */
export function WhoJudges() {
  const { t } = useWords();
  const bottom = top + figures.length * row;
  return (
    <Picture height={bottom + 84} alt={t('guide.picture.who.alt')}>
      <Label text={t('guide.picture.who.judged')} x={left + 2 * column} y={12} room={228} strong />
      <Arrow from={[left + 2 * column, 22]} to={[left + 2 * column, 46]} stroke={ink.accent} />
      <Label text={t('guide.picture.who.judges')} x={0} y={top + row - 6} room={56} anchor="start" strong />
      <Arrow from={[0, top + 2 * row]} to={[left - 36, top + 2 * row]} stroke={ink.accent} />
      {figures.map((cells, judge) => {
        const y = top + judge * row;
        return (
          <g key={cells.join(' ')}>
            <Mark x={left + (judge + 0.5) * column} y={top - 14} sign={judge} />
            <Mark x={left - 20} y={y + row / 2} sign={judge} />
            {cells.map((figure, judged) => {
              const own = judge === judged;
              return (
                <g key={figure}>
                  <rect
                    x={left + judged * column + 2}
                    y={y + 2}
                    width={column - 4}
                    height={row - 4}
                    rx={5}
                    fill={own ? 'none' : ink.accent}
                    fillOpacity={own ? 1 : shadeOpacity(figure / 100)}
                    stroke={own ? ink.edge : 'none'}
                    strokeWidth={1.5}
                  />
                  <Lines
                    lines={[String(figure)]}
                    x={left + (judged + 0.5) * column}
                    y={y + row / 2}
                    size={letter.small}
                    anchor="middle"
                  />
                </g>
              );
            })}
          </g>
        );
      })}
      <rect
        x={1}
        y={bottom + 17}
        width={22}
        height={18}
        rx={4}
        fill="none"
        stroke={ink.edge}
        strokeWidth={1.5}
      />
      <Label text={t('guide.picture.who.self')} x={34} y={bottom + 26} room={284} anchor="start" />
      <rect
        x={1}
        y={bottom + 53}
        width={22}
        height={18}
        rx={4}
        fill={ink.accent}
        fillOpacity={shadeOpacity(0.8)}
      />
      <Label text={t('guide.picture.who.shade')} x={34} y={bottom + 62} room={284} anchor="start" />
    </Picture>
  );
}
