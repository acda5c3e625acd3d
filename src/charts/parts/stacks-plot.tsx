import { useWords } from '#i18n/words-context.tsx';
import { ink } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { dotLook } from './point-look.ts';
import { belowGround, stacksLayout, type Stacked } from './stacks-layout.ts';

/** Everybody's answer to one item as a dot above the words of its scale; wide, it is read from across the room. */
export function StacksPlot({ labels, counts, width }: Stacked & { width: number }) {
  const { t } = useWords();
  const layout = stacksLayout({ labels, counts }, width);
  const { stacks, radius, each, ground, ends, font, foot, small, height } = layout;
  return (
    <Plot width={width} height={height}>
      <path d={`M0 ${ground}H${width}`} stroke={ink.edge} strokeWidth={font / 10} />
      {stacks.map(({ place, count, centre, dots, top, label }) => {
        const look = dotLook(place, counts.length);
        return (
          <g key={place}>
            {dots.map(({ x, y }) => (
              <circle
                key={`${x} ${y}`}
                cx={x}
                cy={y}
                r={radius}
                strokeWidth={radius > 6 ? 1.5 : 1}
                {...look}
              />
            ))}
            {count > 0 && (
              <Lines
                lines={[String(count)]}
                x={centre}
                y={top - (font * leading) / 2}
                size={font}
                anchor="middle"
                fill={ink.soft}
              />
            )}
            {label.down > 0 && (
              <path
                d={`M${centre} ${ground}v${belowGround + label.down - 2}`}
                stroke={ink.line}
                strokeWidth={1}
              />
            )}
            <Lines
              lines={label.lines}
              x={label.x}
              y={ground + belowGround + label.down + (label.lines.length * font * leading) / 2}
              size={font}
              anchor={label.anchor}
            />
          </g>
        );
      })}
      {ends?.map((end, place) => (
        <Lines
          key={end}
          lines={[end]}
          x={place === 0 ? 0 : width}
          y={foot - (small * leading) / 2 - 6 - (font * leading) / 2}
          size={font}
          anchor={place === 0 ? 'start' : 'end'}
        />
      ))}
      <Lines
        lines={[t('charts.stacks.each', { count: each })]}
        x={width / 2}
        y={foot}
        size={small}
        anchor="middle"
        fill={ink.soft}
      />
    </Plot>
  );
}
