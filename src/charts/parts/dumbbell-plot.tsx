import { useWords } from '#i18n/words-context.tsx';
import type { Dumbbell, DumbbellRow } from '#charts/model/dumbbell.ts';
import { signed } from '#charts/words/signed.ts';
import { along, HundredAxis } from './hundred-axis.tsx';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark, RangeBar, Ring } from './mark.tsx';
import { Plot } from './plot.tsx';
import { rowLayout, type PlacedRow } from './row-layout.ts';
import { Separator } from './separator.tsx';
import { textWidth } from './text-width.ts';

const wideFrom = 520;
const column = 64;
const beside = 18;
const axisHeight = 26;
const rowHeight = 24;

export function DumbbellPlot({ model, width }: { model: Dumbbell; width: number }) {
  const { t, say } = useWords();
  const wide = width >= wideFrom;
  const rows = model.groups.flatMap((group) =>
    group.rows.map((row, place) => Object.assign({ first: place === 0 }, row)),
  );
  const layout = rowLayout(rows, width, say, { top: wide ? 24 : 4, least: () => rowHeight });
  const edges = { left: layout.labels + beside, right: wide ? width - 2 * column - 8 : width - 12 };
  const others = model.onlyOther?.shortName ?? t('charts.dumbbell.others');
  const columns = wide ? [width - column - 4, width - 4] : [];
  return (
    <Plot width={width} height={layout.bottom + axisHeight}>
      <HundredAxis {...edges} top={wide ? 24 : 4} bottom={layout.bottom} />
      {columns.map((x, place) => (
        <Lines
          key={x}
          lines={[place === 0 ? others : t('charts.dumbbell.itself')]}
          x={x}
          y={11}
          size={size.small}
          anchor="end"
          fill={ink.soft}
        />
      ))}
      {layout.rows.map((placed, place) => (
        <g key={placed.row.id}>
          {placed.row.first && place > 0 && <Separator width={width} y={placed.top} />}
          <Lines
            lines={placed.lines}
            x={layout.labels}
            y={placed.middle}
            anchor="end"
            strong={placed.row.first}
          />
          <Row placed={placed} edges={edges} sign={model.about.sign} />
          <Figures row={placed.row} y={placed.middle} columns={columns} />
        </g>
      ))}
    </Plot>
  );
}

type Edges = { left: number; right: number };
type RowProps = { placed: PlacedRow<DumbbellRow>; edges: Edges; sign: number };

function Row({ placed: { row, middle: y }, edges: { left, right }, sign }: RowProps) {
  const { t } = useWords();
  const { peers, self, marked } = row;
  if (!peers && !self) {
    return <Lines lines={[t('charts.hidden.cell')]} x={left + 6} y={y} size={size.small} fill={ink.soft} />;
  }
  const x = (value: number) => along(left, right, value);
  const through = peers !== null && self !== null && Math.abs(x(peers.value) - x(self.value)) < 9;
  return (
    <>
      {peers?.interval && (
        <RangeBar from={x(peers.interval[0])} to={x(peers.interval[1])} y={y} sign={sign} />
      )}
      {peers && self && (
        <path
          d={`M${x(peers.value)} ${y}H${x(self.value)}`}
          stroke={marked ? ink.warm : ink.edge}
          strokeWidth={marked ? 3.5 : 1.25}
        />
      )}
      {peers && <Mark x={x(peers.value)} y={y} sign={sign} size={through ? 10 : 13} />}
      {self && <Ring x={x(self.value)} y={y} sign={sign} through={through} />}
      {marked && <MarkedWords row={row} y={y} edges={{ left, right }} />}
    </>
  );
}

type FiguresProps = { row: DumbbellRow; y: number; columns: readonly number[] };

/** The two figures as numbers, where there is room for them. */
function Figures({ row: { peers, self }, y, columns }: FiguresProps) {
  const { number } = useWords();
  return columns.map((x, place) => {
    const point = place === 0 ? peers : self;
    const text = point ? number(point.value) : '–';
    const fill = point ? ink.text : ink.soft;
    return <Lines key={x} lines={[text]} x={x} y={y} anchor="end" strong={place === 0} fill={fill} />;
  });
}

/** 'Seen differently, +31' where there is room for it, else '+31', beside the pair. */
function MarkedWords({ row, y, edges: { left, right } }: { row: DumbbellRow; y: number; edges: Edges }) {
  const words = useWords();
  const { peers, self, gap } = row;
  if (!peers || !self || gap === null) return null;
  const ends = [peers.value, self.value, ...(peers.interval ?? [])].map((value) => along(left, right, value));
  const [low, high] = [Math.min(...ends) - 11, Math.max(...ends) + 11];
  const short = signed(words, gap);
  const long = `${words.t('charts.marked.label')}, ${short}`;
  const room = Math.max(low - left, right - high);
  const text = textWidth(long, size.small) <= room ? long : short;
  const after = textWidth(text, size.small) <= right - high || right - high > low - left;
  return (
    <Lines
      lines={[text]}
      x={after ? high : low}
      y={y}
      size={size.small}
      anchor={after ? 'start' : 'end'}
      strong
      fill={ink.warmText}
    />
  );
}
