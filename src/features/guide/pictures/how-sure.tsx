import { along, HundredAxis } from '#charts/parts/hundred-axis.tsx';
import { ink } from '#charts/parts/ink.ts';
import { Mark, RangeBar } from '#charts/parts/mark.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Picture, width } from './picture.tsx';

const edges = { left: 14, right: width - 14 };
const axis = { top: 8, bottom: 200 };
const sign = 2;

/** The same figure thrice: from how many, and how alike they answered, decides how far it might move. */
const rows = [
  { id: 'narrow', y: 50, range: [62, 74] },
  { id: 'wide', y: 114, range: [42, 94] },
  { id: 'none', y: 178, range: null },
] as const;

const value = 68;

/** A mark is the figure, the bar behind it how far it might move. */
export function HowSure() {
  const { t } = useWords();
  const x = (at: number) => along(edges.left, edges.right, at);
  return (
    <Picture height={268} alt={t('guide.picture.sure.alt')}>
      <HundredAxis {...edges} {...axis} />
      {rows.map(({ id, y, range }) => (
        <g key={id}>
          <rect x={0} y={y - 38} width={width} height={22} fill={ink.card} />
          <Label text={t(`guide.picture.sure.${id}`)} x={0} y={y - 27} room={width} anchor="start" strong />
          {range && <RangeBar from={x(range[0])} to={x(range[1])} y={y} sign={sign} />}
          <Mark x={x(value)} y={y} sign={sign} />
        </g>
      ))}
      <Mark x={8} y={238} sign={sign} />
      <Label text={t('guide.picture.sure.mean')} x={22} y={238} room={86} anchor="start" />
      <RangeBar from={118} to={146} y={238} sign={sign} />
      <Label text={t('guide.picture.sure.range')} x={156} y={238} room={162} anchor="start" />
    </Picture>
  );
}
