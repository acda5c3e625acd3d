import { useWords } from '#i18n/words-context.tsx';
import type { OwnLevelRow, OwnLevels } from '#charts/model/own-levels.ts';
import { chosenOf, rowTitle } from '#charts/words/own-levels.ts';
import { ink, size } from './ink.ts';
import { AimFrame, MiddleDot } from './level-mark.tsx';
import { leading, Lines } from './lines.tsx';
import { Plot } from './plot.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const line = size.label * leading;
const track = 26;
const between = 12;
const side = 12;
const foot = 18;

type Placed = {
  readonly row: OwnLevelRow;
  readonly lines: readonly string[];
  readonly chosen: readonly string[];
  /** The words stand behind the name, else below it. */
  readonly behind: boolean;
  /** Middles, in px. */
  readonly name: number;
  readonly words: number;
  readonly track: number;
};

/** A row for each subject or stage: its name, what was chosen in words, and both on the levels side by side. */
export function OwnLevelsPlot({ model, width }: { model: OwnLevels; width: number }) {
  const words = useWords();
  const { levels, aim } = model;
  const points = levels.map((_, place) => place + 1);
  const { rows, bottom } = layoutOf(
    model.rows.map((row) => ({
      row,
      title: rowTitle(words, model, row),
      chosen: chosenOf(words, model, row),
    })),
    width,
  );
  const x = (level: number) => side + ((width - 2 * side) * (level - 1)) / (levels.length - 1);
  return (
    <Plot width={width} height={bottom + foot}>
      {rows.map(({ row, lines, chosen, behind, name, words: at, track: y }) => (
        <g key={row.id}>
          <Lines lines={lines} x={0} y={name} strong />
          <Lines lines={chosen} x={behind ? width : 0} y={at} anchor={behind ? 'end' : 'start'} />
          <path d={`M${x(1)} ${y}H${x(levels.length)}`} stroke={ink.line} strokeWidth={2} />
          {points
            .filter((point) => point !== row.now)
            .map((point) => (
              <circle key={point} cx={x(point)} cy={y} r={3} fill={ink.edge} />
            ))}
          {aim !== null && <AimFrame x={x(aim) - 9} y={y - 9} width={18} height={18} />}
          <Chosen row={row} x={x} y={y} />
        </g>
      ))}
      {points.map((point) => (
        <Lines
          key={point}
          lines={[words.number(point)]}
          x={x(point)}
          y={bottom + foot / 2}
          size={size.small}
          anchor="middle"
          fill={ink.soft}
        />
      ))}
    </Plot>
  );
}

function Chosen({
  row: { now, wished },
  x,
  y,
}: {
  row: OwnLevelRow;
  x: (level: number) => number;
  y: number;
}) {
  if (now === null) return null;
  const step = wished === null || wished === now ? null : { to: x(wished), back: wished > now ? -6 : 6 };
  return (
    <>
      {step && (
        <path
          d={`M${x(now)} ${y}H${step.to}M${step.to + step.back} ${y - 5}L${step.to} ${y}L${step.to + step.back} ${y + 5}`}
          fill="none"
          stroke={ink.warm}
          strokeWidth={2.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {wished === now && <circle cx={x(now)} cy={y} r={8.5} fill="none" stroke={ink.warm} strokeWidth={2} />}
      <MiddleDot x={x(now)} y={y} />
    </>
  );
}

type Said = { readonly row: OwnLevelRow; readonly title: string; readonly chosen: string };

function layoutOf(said: readonly Said[], width: number): { rows: Placed[]; bottom: number } {
  let y = 2;
  const rows = said.map(({ row, title, chosen }): Placed => {
    const behind = textWidth(title, size.label) + textWidth(chosen, size.label) + 12 <= width;
    const lines = behind ? [title] : wrap(title, width, size.label);
    const below = behind ? [chosen] : wrap(chosen, width, size.label);
    const name = y + (lines.length * line) / 2;
    const words = behind ? name : y + lines.length * line + (below.length * line) / 2;
    y += (lines.length + (behind ? 0 : below.length)) * line;
    const placed = { row, lines, chosen: below, behind, name, words, track: y + track / 2 };
    y += track + between;
    return placed;
  });
  return { rows, bottom: y - between };
}
