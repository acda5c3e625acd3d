import { along, HundredAxis } from '#charts/parts/hundred-axis.tsx';
import { ink } from '#charts/parts/ink.ts';
import { Lines } from '#charts/parts/lines.tsx';
import { Mark, RangeBar, Ring } from '#charts/parts/mark.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { letter, Picture, width } from './picture.tsx';

const sign = 3;
const edges = { left: 12, right: width - 12 };
const axis = { top: 20, bottom: 196 };

const rows = [
  { key: 'guide.facet.participation', peers: 71, self: 77, range: [63, 79], marked: false, y: 62 },
  { key: 'guide.facet.punctual', peers: 43, self: 85, range: [34, 52], marked: true, y: 118 },
  { key: 'guide.facet.share', peers: 66, self: 50, range: [58, 74], marked: false, y: 174 },
] as const;

/** How others see a partner and how it sees itself, with a word at each thing that is drawn. */
export function TwoViews() {
  const { t } = useWords();
  const x = (value: number) => along(edges.left, edges.right, value);
  return (
    <Picture height={306} alt={t('guide.picture.views.alt')}>
      <HundredAxis {...edges} {...axis} />
      {rows.map(({ key, peers, self, range, marked, y }) => (
        <g key={key}>
          <rect x={0} y={y - 34} width={110} height={18} fill={ink.card} />
          <Lines lines={[t(key)]} x={0} y={y - 25} size={letter.small} strong />
          <RangeBar from={x(range[0])} to={x(range[1])} y={y} sign={sign} />
          <path
            d={`M${x(peers)} ${y}H${x(self)}`}
            stroke={marked ? ink.warm : ink.edge}
            strokeWidth={marked ? 3.5 : 1.25}
          />
          <Mark x={x(peers)} y={y} sign={sign} />
          <Ring x={x(self)} y={y} sign={sign} />
          {marked && (
            <Lines
              lines={[`${t('charts.marked.label')}, +${self - peers}`]}
              x={x(self) + 6}
              y={y - 20}
              size={letter.small}
              anchor="end"
              strong
              fill={ink.warmText}
            />
          )}
        </g>
      ))}
      <Mark x={8} y={240} sign={sign} />
      <Label text={t('guide.picture.views.others')} x={24} y={240} room={130} anchor="start" />
      <Ring x={170} y={240} sign={sign} />
      <Label text={t('guide.picture.views.self')} x={184} y={240} room={134} anchor="start" />
      <RangeBar from={0} to={20} y={282} sign={sign} />
      <Label text={t('guide.picture.views.range')} x={30} y={282} room={124} anchor="start" />
      <path d="M162 282H180" stroke={ink.warm} strokeWidth={3.5} />
      <Label text={t('guide.picture.views.marked')} x={188} y={282} room={130} anchor="start" />
    </Picture>
  );
}
