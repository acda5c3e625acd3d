import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';

/** Figures of three assessments, each with how far it might move. */
const points = [
  { x: 64, value: 55, range: [45, 65] },
  { x: 168, value: 59, range: [50, 68] },
  { x: 272, value: 79, range: [72, 86] },
] as const;

const top = 20;
const bottom = 176;
const y = (value: number) => bottom - ((bottom - top) * value) / 100;

/** Two steps: the first is not shown to be a change, the second is. */
export function ChangePicture() {
  const { t } = useWords();
  return (
    <Picture height={282} alt={t('guide.picture.change.alt')}>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <path d={`M30 ${y(value)}H${width}`} stroke={ink.line} />
          <Lines lines={[String(value)]} x={24} y={y(value)} anchor="end" fill={ink.soft} />
        </g>
      ))}
      <path
        d={`M${points.map((point) => `${point.x} ${y(point.value)}`).join('L')}`}
        fill="none"
        stroke={ink.accent}
        strokeWidth={2}
      />
      {points.map(({ x, value, range: [low, high] }, place) => (
        <g key={x}>
          <path
            d={`M${x} ${y(low)}V${y(high)}M${x - 4} ${y(low)}h8M${x - 4} ${y(high)}h8`}
            stroke={ink.text}
            strokeWidth={1.5}
          />
          <circle cx={x} cy={y(value)} r={5} fill={ink.accent} stroke={ink.card} />
          <Lines
            lines={[String(value)]}
            x={x + 10}
            y={y(value) + (place === 2 ? 0 : 12)}
            size={letter.normal}
            strong
          />
          <Lines
            lines={[t('guide.picture.change.time', { place: place + 1 })]}
            x={x}
            y={bottom + 18}
            anchor="middle"
            fill={ink.soft}
          />
        </g>
      ))}
      {(['unclear', 'shown'] as const).map((step, place) => {
        const [from, to] = [points[place]?.x ?? 0, points[place + 1]?.x ?? 0];
        const line = bottom + 38;
        return (
          <g key={step}>
            <path
              d={`M${from + 6} ${line}v6H${to - 6}v-6`}
              fill="none"
              stroke={place === 0 ? ink.edge : ink.accent}
              strokeWidth={1.75}
            />
            <Label
              text={t(`guide.picture.change.${step}`)}
              x={(from + to) / 2}
              y={line + 36}
              room={108}
              strong={place === 1}
            />
          </g>
        );
      })}
    </Picture>
  );
}
