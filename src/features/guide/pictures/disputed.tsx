import { ink } from '#charts/parts/ink.ts';
import { dotLook } from '#charts/parts/point-look.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';
import { stacked } from './stacked.ts';

/** Both have nine answers whose mean is 3.33; only how they lie differs. */
const items = [
  { id: 'apart', counts: [2, 2, 0, 1, 4] },
  { id: 'together', counts: [0, 0, 6, 3, 0] },
] as const;

const dot = 9;
const block = 172;

/** Dots far apart and dots close together around the same mean. */
export function Disputed() {
  const { t } = useWords();
  return (
    <Picture height={2 * block + 20} alt={t('guide.picture.disputed.alt')}>
      {items.map(({ id, counts }, place) => {
        const ground = place * (block + 10) + 138;
        return (
          <g key={id}>
            <Label
              text={t(`guide.picture.disputed.${id}`)}
              x={0}
              y={ground - 126}
              room={width}
              size={letter.normal}
              anchor="start"
              strong
              fill={place === 0 ? ink.warmText : ink.text}
            />
            {stacked(counts).map(({ key, point, below }) => (
              <circle
                key={key}
                cx={(point + 0.5) * (width / counts.length)}
                cy={ground - (below + 0.5) * 2 * dot - 2}
                r={dot - 1.5}
                strokeWidth={1}
                {...dotLook(point, counts.length)}
              />
            ))}
            <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={1.5} />
            <Label text={t('guide.picture.score.never')} x={0} y={ground + 16} room={140} anchor="start" />
            <Label text={t('guide.picture.score.always')} x={width} y={ground + 16} room={140} anchor="end" />
          </g>
        );
      })}
    </Picture>
  );
}
