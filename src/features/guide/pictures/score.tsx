import { along, HundredAxis } from '#charts/parts/hundred-axis.tsx';
import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { dotLook } from '#charts/parts/point-look.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';
import { stacked } from './stacked.ts';

/** How many of four people chose each of the five points: 2, 4, 4 and 5, whose mean is 3.75, or 69 of 100. */
const counts = [0, 1, 0, 2, 1] as const;
const mean = 69;

const edges = { left: 26, right: width - 26 };
const ground = 108;
const dot = 13;
const axis = { top: 158, bottom: 196 };

/** Answers on their points, and the mean on the scale of 0 to 100 below them. */
export function Score() {
  const { t } = useWords();
  const x = (value: number) => along(edges.left, edges.right, value);
  return (
    <Picture height={286} alt={t('guide.picture.score.alt')}>
      <Label
        text={t('guide.picture.score.answers')}
        x={0}
        y={12}
        room={width}
        anchor="start"
        fill={ink.soft}
      />
      {stacked(counts).map(({ key, point, below }) => (
        <circle
          key={key}
          cx={x(point * 25)}
          cy={ground - (below + 0.5) * 2 * dot}
          r={dot - 2}
          strokeWidth={1}
          {...dotLook(point, counts.length)}
        />
      ))}
      {['1', '2', '3', '4', '5'].map((label, point) => (
        <Lines
          key={label}
          lines={[label]}
          x={x(point * 25)}
          y={ground + 14}
          size={letter.normal}
          anchor="middle"
          strong
        />
      ))}
      <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={1.5} />
      <Label text={t('guide.picture.score.never')} x={0} y={ground + 34} room={120} anchor="start" />
      <Label text={t('guide.picture.score.always')} x={width} y={ground + 34} room={120} anchor="end" />
      <HundredAxis {...edges} {...axis} />
      <path
        d={`M${edges.left} ${(axis.top + axis.bottom) / 2}H${edges.right}`}
        stroke={ink.edge}
        strokeWidth={1.25}
      />
      <circle
        cx={x(mean)}
        cy={(axis.top + axis.bottom) / 2}
        r={7}
        fill={ink.accent}
        stroke={ink.card}
        strokeWidth={1.5}
      />
      <Label
        text={t('guide.picture.score.mean')}
        x={width / 2}
        y={246}
        room={width}
        size={letter.normal}
        strong
      />
      <Label text={t('guide.picture.score.facts')} x={width / 2} y={268} room={width} fill={ink.soft} />
    </Picture>
  );
}
