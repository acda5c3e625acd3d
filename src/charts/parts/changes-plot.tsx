import { useWords } from '#i18n/words-context.tsx';
import { colourOf, dashOf } from '#ui/marker-shape.ts';
import type { Changes, ChangesRow } from '#charts/model/changes.ts';
import { changesLayout, type Panel } from './changes-layout.ts';
import { ink, size } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { Mark } from './mark.tsx';
import { Plot } from './plot.tsx';

/** Room beside the first and the last point, for the figure at the end and for the dates. */
const inset = { left: 24, right: 30 };

/** Small lines beside each other, all on 0..100: which part moves, and which does not. */
export function ChangesPlot({ model, width }: { model: Changes; width: number }) {
  const { t, say } = useWords();
  const nameOf = ({ change: { title } }: ChangesRow) => (title ? say(title) : t('charts.change.overall'));
  const { panels, bottom } = changesLayout(model.rows, width, nameOf);
  return (
    <Plot width={width} height={bottom}>
      {panels.map((panel) => (
        <SmallLine key={panel.row.series.id} panel={panel} about={model.about} />
      ))}
    </Plot>
  );
}

type SmallLineProps = { panel: Panel; about: Changes['about'] };

function SmallLine({ panel, about }: SmallLineProps) {
  const { t, number, date } = useWords();
  const { row, title, left, right, top, said, line } = panel;
  const { points } = row.change;
  const colour = about ? colourOf(about.sign) : ink.accent;
  const dash = about ? dashOf(about.sign) : undefined;
  const step = (right - left - inset.left - inset.right) / Math.max(1, points.length - 1);
  const x = (place: number) => left + inset.left + place * step;
  const y = (value: number) => line.bottom - ((line.bottom - line.top) * value) / 100;
  const verdict = row.claim?.verdict;
  const last = points.findLastIndex(({ point }) => point);
  return (
    <g>
      <Lines lines={title} x={left} y={top + (title.length * size.label * leading) / 2} strong />
      {(verdict === 'up' || verdict === 'down') && row.claim && (
        <Lines
          lines={[t(`charts.changes.${verdict}`, { points: number(Math.abs(row.claim.difference)) })]}
          x={left}
          y={said}
          size={size.small}
          fill={ink.warmText}
          strong
        />
      )}
      {[0, 50, 100].map((value) => (
        <line
          key={value}
          x1={left}
          x2={right}
          y1={y(value)}
          y2={y(value)}
          stroke={ink.line}
          strokeWidth={1}
        />
      ))}
      {points.map(({ point, joined }, place) => {
        const before = points[place - 1]?.point;
        return point && before && joined ? (
          <line
            key={points[place]?.date}
            x1={x(place - 1)}
            x2={x(place)}
            y1={y(before.value)}
            y2={y(point.value)}
            stroke={colour}
            strokeWidth={2}
            strokeDasharray={dash}
          />
        ) : null;
      })}
      {points.map(({ point, date: day }, place) =>
        point ? (
          <g key={day}>
            {point.interval && (
              <path
                d={`M${x(place) - 3} ${y(point.interval[0])}h6m-3 0V${y(point.interval[1])}m-3 0h6`}
                stroke={colour}
                strokeWidth={1.5}
                fill="none"
              />
            )}
            {about ? (
              <Mark x={x(place)} y={y(point.value)} sign={about.sign} size={10} />
            ) : (
              <circle
                cx={x(place)}
                cy={y(point.value)}
                r={4}
                fill={colour}
                stroke={ink.card}
                strokeWidth={1}
              />
            )}
            {place === last && (
              <Lines lines={[number(point.value)]} x={x(place) + 9} y={y(point.value)} strong />
            )}
          </g>
        ) : null,
      )}
      {last === -1 && (
        <Lines lines={[t('charts.hidden.cell')]} x={left} y={y(50) - 10} size={size.small} fill={ink.soft} />
      )}
      {points.map(({ date: day }, place) =>
        place === 0 || place === points.length - 1 ? (
          <Lines
            key={day}
            lines={[date(day, 'short')]}
            x={x(place)}
            y={line.bottom + 13}
            size={size.small}
            anchor="middle"
            fill={ink.soft}
          />
        ) : null,
      )}
    </g>
  );
}
