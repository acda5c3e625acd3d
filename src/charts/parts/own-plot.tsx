import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { SideBySide } from '#charts/model/side-by-side.ts';
import { OwnBlock } from './own-block.tsx';
import { Plot } from './plot.tsx';
import { rowLayout } from './row-layout.ts';
import { slantedColumns, slantedHeight } from './slanted-head.tsx';

const beside = 14;
const rowHeight = 27;
const signHeight = 24;
const between = 20;
/** Five points that are told apart. */
const leastColumn = 36;

type OwnPlotProps = { model: SideBySide; own: Id; width: number };

/** One's own answers: a narrow scale for each partner, the facets below each other; many partners in two blocks. */
export function OwnPlot({ model, own, width }: OwnPlotProps) {
  const { say } = useWords();
  const { partners, rows } = model;
  const named = rowLayout(rows, width, say, { top: 0, least: () => rowHeight });
  const room = width - named.labels - beside;
  const most = Math.max(1, Math.floor(room / leastColumn));
  const each = Math.ceil(partners.length / Math.ceil(partners.length / most));
  const names = partners.map(({ shortName }) => shortName);
  const slant = slantedColumns(names.slice(0, each), room) < leastColumn ? 90 : 52;
  const head = slantedHeight(names, slant) + signHeight;
  const column = slantedColumns(names.slice(0, each), room, slant);
  const height = head + named.bottom + between;
  const blocks = Math.ceil(partners.length / each);
  return (
    <Plot width={width} height={blocks * height - between}>
      {Array.from({ length: blocks }, (_, block) => (
        <g key={block} transform={`translate(0 ${block * height})`}>
          <OwnBlock
            model={model}
            own={own}
            from={block * each}
            to={(block + 1) * each}
            layout={rowLayout(rows, width, say, { top: head, least: () => rowHeight })}
            left={named.labels + beside}
            column={column}
            slant={slant}
          />
        </g>
      ))}
    </Plot>
  );
}
