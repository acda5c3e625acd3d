import { useWords } from '#i18n/words-context.tsx';
import { ink } from './ink.ts';
import { leading, Lines } from './lines.tsx';
import { belowGround, type StacksLayout } from './stacks-layout.ts';

/** The words below stacks of dots, and what a dot stands for. */
export function StackScale({ layout, width }: { layout: StacksLayout; width: number }) {
  const { t } = useWords();
  const { stacks, each, ground, ends, font, foot, small } = layout;
  return (
    <>
      {stacks.map(({ place, centre, label }) => (
        <g key={place}>
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
      ))}
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
    </>
  );
}
