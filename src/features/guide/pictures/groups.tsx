import { along, HundredAxis } from '#charts/parts/hundred-axis.tsx';
import { ink } from '#charts/parts/ink.ts';
import { Mark } from '#charts/parts/mark.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { Label } from './label.tsx';
import { Picture, width } from './picture.tsx';

const edges = { left: 124, right: width - 12 };
const groups = [
  { id: 'leaders', sign: 4 },
  { id: 'members', sign: 5 },
] as const;
const rows = [
  { key: 'guide.facet.participation', values: [78, 52] },
  { key: 'guide.facet.acceptance', values: [70, 58] },
  { key: 'guide.facet.communication', values: [74, 62] },
] as const;
const row = 48;

/** Two groups of people on the same lines. */
export function Groups() {
  const { t } = useWords();
  const bottom = 8 + rows.length * row;
  return (
    <Picture height={bottom + 62} alt={t('guide.picture.groups.alt')}>
      <HundredAxis {...edges} top={8} bottom={bottom} />
      {rows.map(({ key, values }, place) => {
        const y = 8 + (place + 0.5) * row;
        const [first, second] = values.map((value) => along(edges.left, edges.right, value));
        return (
          <g key={key}>
            <Label text={t(key)} x={edges.left - 10} y={y} room={116} anchor="end" />
            <path d={`M${first} ${y}H${second}`} stroke={ink.line} strokeWidth={1.5} />
            {groups.map(({ id, sign }, at) => (
              <Mark key={id} x={along(edges.left, edges.right, values[at] ?? 0)} y={y} sign={sign} />
            ))}
          </g>
        );
      })}
      {groups.map(({ id, sign }, at) => (
        <g key={id} transform={`translate(${at * 150} ${bottom + 46})`}>
          <Mark x={8} y={0} sign={sign} />
          <Label text={t(`guide.picture.groups.${id}`)} x={24} y={0} room={124} anchor="start" />
        </g>
      ))}
    </Picture>
  );
}
