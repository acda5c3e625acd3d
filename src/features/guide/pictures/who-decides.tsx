import { ink } from '#charts/parts/ink.ts';
import { AimFrame } from '#charts/parts/level-mark.tsx';
import { shadeOpacity } from '#charts/parts/shade.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Picture, width } from './picture.tsx';

const levels = ['information', 'consultation', 'partnership', 'self-management'] as const;
const stages = ['ideas', 'planning', 'doing', 'upkeep'] as const;
const aim = 2;

/** How far up each stage has come; made up. */
const now = [2, 1, 3, 0] as const;

const left = 106;
const column = (width - left - 2) / levels.length;
const top = 122;
const row = 44;

/** Stages below each other, levels side by side: the matrix with its aim, as the results draw it. */
export function WhoDecides() {
  const { t } = useWords();
  return (
    <Picture height={top + stages.length * row + 40} alt={t('guide.picture.matrix.alt')}>
      {levels.map((level, place) => (
        <g key={level} transform={`translate(${left + (place + 0.5) * column} ${top - 8}) rotate(-90)`}>
          <Label
            text={t(`guide.level.${level}`)}
            x={0}
            y={0}
            room={120}
            anchor="start"
            strong={place === aim}
          />
        </g>
      ))}
      {stages.map((stage, at) => {
        const y = top + at * row;
        return (
          <g key={stage}>
            <Label text={t(`guide.stage.${stage}`)} x={0} y={y + row / 2} room={left - 6} anchor="start" />
            {levels.map((level, place) => {
              const share = now[at] === place ? 0.75 : Math.abs((now[at] ?? 0) - place) === 1 ? 0.25 : 0;
              return (
                <rect
                  key={level}
                  x={left + place * column + 3}
                  y={y + 3}
                  width={column - 6}
                  height={row - 6}
                  rx={4}
                  fill={share > 0 ? ink.accent : 'none'}
                  fillOpacity={share > 0 ? shadeOpacity(share) : 1}
                  stroke={share > 0 ? 'none' : ink.line}
                />
              );
            })}
          </g>
        );
      })}
      <AimFrame x={left + aim * column} y={top - 3} width={column} height={stages.length * row + 6} />
      <Label
        text={t('guide.picture.matrix.aim')}
        x={left + (aim + 0.5) * column}
        y={top + stages.length * row + 22}
        room={200}
        strong
      />
    </Picture>
  );
}
