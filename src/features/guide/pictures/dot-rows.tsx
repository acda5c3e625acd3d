import { ink } from '#charts/parts/ink.ts';
import { dotLook } from '#charts/parts/point-look.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';
import { stacked } from './stacked.ts';

type DotRow = { readonly said: string; readonly counts: readonly number[]; readonly warm?: boolean };

const dot = 9;
const block = 172;

/** Answers as dots on their scale, twice: what differs is how they lie. */
export function DotRows({ rows, alt }: { rows: readonly DotRow[]; alt: string }) {
  const { t } = useWords();
  return (
    <Picture height={rows.length * block + 20} alt={alt}>
      {rows.map(({ said, counts, warm = false }, place) => {
        const ground = place * (block + 10) + 138;
        return (
          <g key={said}>
            <Label
              text={said}
              x={0}
              y={ground - 126}
              room={width}
              size={letter.normal}
              anchor="start"
              strong
              fill={warm ? ink.warmText : ink.text}
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
