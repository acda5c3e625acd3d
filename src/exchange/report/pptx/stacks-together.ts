import type { Block, Figure } from '#exchange/report/document.ts';
import type { NativeChart } from '#exchange/report/native-chart.ts';

/** A figure of counts in rows that says nothing but its title: what it shows is read row by row. */
type Stack = Figure & { readonly native: NativeChart };

/**
 * Figures of counts that follow each other, of the same people and on one scale, are one chart with all their rows: a few
 * rows do not need a slide. It is named by the heading above them; where they stand in the report they are apart.
 */
export function stacksTogether(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let named: string | null = null;
  let above: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 2) above = block.text;
      named = above ?? block.text;
    }
    const before = found.at(-1);
    const one =
      before && isStack(before) && isStack(block) && named !== null ? joined(before, block, named) : null;
    if (one) found[found.length - 1] = one;
    else found.push(block);
  }
  return found;
}

const isStack = (block: Block): block is Stack =>
  block.kind === 'figure' && block.native?.kind === 'stack' && block.says.length === 0;

const isSilent = ({ message, title }: Stack): boolean => message === title;

/** Of those that chose it, row by row; a series that is not there counts nobody, but where the row is not shown. */
const countsOf = ({ series, categories }: NativeChart, name: string): readonly (number | null)[] =>
  series.find((one) => one.name === name)?.values ??
  categories.map((_, row) => (series.every(({ values }) => values[row] === null) ? null : 0));

/** Null where they do not belong together. */
function joined(one: Stack, other: Stack, title: string): Stack | null {
  const isAlike = one.facts === other.facts && one.ends === other.ends && one.cite === other.cite;
  const names = seriesOf(one.native, other.native);
  if (!isSilent(one) || !isSilent(other) || !isAlike || names === null) return null;
  return {
    ...one,
    title,
    message: title,
    notes: [...new Set([...one.notes, ...other.notes])],
    alt: `${one.alt} ${other.alt}`,
    native: {
      ...one.native,
      categories: [...one.native.categories, ...other.native.categories],
      series: names.map(({ name, colour }) => ({
        name,
        colour,
        values: [...countsOf(one.native, name), ...countsOf(other.native, name)],
      })),
    },
  };
}

/** Those of the longer list where it holds all of the other in the same order and colours; a missing one counts nobody. */
function seriesOf(one: NativeChart, other: NativeChart): NativeChart['series'] | null {
  const [long, short] =
    one.series.length >= other.series.length ? [one.series, other.series] : [other.series, one.series];
  const known = long.filter(({ name, colour }) =>
    short.some((series) => series.name === name && series.colour === colour),
  );
  const isSame = known.map(({ name }) => name).join('\n') === short.map(({ name }) => name).join('\n');
  return isSame ? long : null;
}
