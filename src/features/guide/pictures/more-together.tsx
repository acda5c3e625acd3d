import { ink } from '#charts/parts/ink.ts';
import { useWords } from '#i18n/words-context.tsx';
import { colourOf } from '#ui/marker-shape.ts';
import { Label } from './label.tsx';
import { Picture, width } from './picture.tsx';

const ground = 150;
const alone = [42, 30, 36] as const;
const sum = 108;

/** What each gets alone, put together, is less than what all get together. */
export function MoreTogether() {
  const { t } = useWords();
  return (
    <Picture height={196} alt={t('guide.picture.more.alt')}>
      {alone.map((height, sign) => (
        <rect
          key={height}
          x={14 + sign * 32}
          y={ground - height}
          width={24}
          height={height}
          rx={3}
          fill={colourOf(sign)}
        />
      ))}
      {alone.map((height, sign) => (
        <rect
          key={height}
          x={142}
          y={ground - alone.slice(0, sign + 1).reduce((total, one) => total + one, 0)}
          width={44}
          height={height - 2}
          rx={3}
          fill={colourOf(sign)}
        />
      ))}
      <rect x={244} y={14} width={44} height={ground - 14} rx={4} fill={ink.accent} />
      <path d={`M186 ${ground - sum}H292`} stroke={ink.text} strokeWidth={1.5} strokeDasharray="4 3" />
      <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={1.5} />
      <Label text={t('guide.picture.more.alone')} x={58} y={ground + 24} room={104} />
      <Label text={t('guide.picture.more.sum')} x={164} y={ground + 24} room={92} />
      <Label text={t('guide.picture.more.together')} x={266} y={ground + 24} room={104} strong />
    </Picture>
  );
}
