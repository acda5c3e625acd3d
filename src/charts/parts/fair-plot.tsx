import { useWords } from '#i18n/words-context.tsx';
import type { Fair } from '#charts/model/fair.ts';
import { signed } from '#charts/words/signed.ts';
import { ink, size } from './ink.ts';
import { Lines } from './lines.tsx';
import { Mark, RangeBar, Tick } from './mark.tsx';
import { Plot } from './plot.tsx';
import { Separator } from './separator.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

type Row = Fair['rows'][number];

const rowHeight = 36;
const axisHeight = 26;
const wideFrom = 480;
const column = 60;
const beside = 16;
const tallest = 50;
/** The raw figure stands below the fair one: they are often close. */
const lane = 4;

/** How far each partner lies from the average of all, by its fair and by its raw score; in their own order. */
export function FairPlot({ rows, width }: { rows: readonly Row[]; width: number }) {
  const words = useWords();
  const { t } = words;
  const columns = width >= wideFrom ? [width - column - 4, width - 4] : [];
  const names = Math.min(
    Math.ceil(Math.max(...rows.map(({ partner }) => textWidth(partner.shortName, size.label)))),
    Math.floor(width * 0.32),
  );
  const top = columns.length > 0 ? 24 : 4;
  const bottom = top + rows.length * rowHeight;
  const left = names + beside;
  const right = columns.length > 0 ? width - 2 * column - 12 : width - 12;
  const reach = reachOf(rows);
  const x = (points: number) =>
    (left + right) / 2 + (Math.max(-reach, Math.min(reach, points)) * (right - left)) / 2 / reach;
  return (
    <Plot width={width} height={bottom + axisHeight}>
      {[-1, -0.5, 0, 0.5, 1].map((share) => (
        <g key={share}>
          <path
            d={`M${x(share * reach)} ${top}V${bottom}`}
            stroke={share === 0 ? ink.edge : ink.line}
            strokeWidth={1}
          />
          <Lines
            lines={[share === 0 ? t('charts.fair.average') : signed(words, share * reach)]}
            x={x(share * reach)}
            y={bottom + 14}
            size={size.small}
            anchor="middle"
            fill={ink.soft}
          />
        </g>
      ))}
      {columns.map((at, place) => (
        <Lines
          key={at}
          lines={[t(place === 0 ? 'charts.fair.short' : 'charts.fair.raw-short')]}
          x={at}
          y={11}
          size={size.small}
          anchor="end"
          fill={ink.soft}
        />
      ))}
      {rows.map(({ partner, point }, place) => {
        const y = top + (place + 0.5) * rowHeight;
        const values = [point?.difference, point?.rawDifference];
        return (
          <g key={partner.id}>
            {place > 0 && <Separator width={width} y={y - rowHeight / 2} />}
            <Lines lines={wrap(partner.shortName, names, size.label, 2)} x={names} y={y} anchor="end" />
            {point?.interval && (
              <RangeBar
                from={x(point.interval[0])}
                to={x(point.interval[1])}
                y={y - lane}
                sign={partner.sign}
              />
            )}
            {point ? (
              <>
                <Mark x={x(point.difference)} y={y - lane} sign={partner.sign} />
                <Tick x={x(point.rawDifference)} y={y + 2 * lane} />
              </>
            ) : (
              <Lines lines={[t('charts.hidden.cell')]} x={left + 6} y={y} size={size.small} fill={ink.soft} />
            )}
            {columns.map((at, which) => {
              const value = values[which];
              return (
                <Lines
                  key={at}
                  lines={[value === undefined ? '–' : signed(words, value)]}
                  x={at}
                  y={y}
                  anchor="end"
                  strong={which === 0}
                />
              );
            })}
          </g>
        );
      })}
    </Plot>
  );
}

/** Points to each side of the average: the least round number that holds the differences and, up to 50, their ranges. */
function reachOf(rows: readonly Row[]): number {
  const points = rows.flatMap(({ point }) => point ?? []);
  const differences = points.flatMap(({ difference, rawDifference }) => [difference, rawDifference]);
  const ranges = points
    .flatMap(({ interval }) => interval ?? [])
    .map((end) => Math.min(tallest, Math.abs(end)));
  const most = Math.max(...differences.map(Math.abs), ...ranges);
  return Math.max(10, Math.ceil(most / 10) * 10);
}
