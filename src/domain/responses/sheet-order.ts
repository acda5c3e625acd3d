import type { Item, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Dimension } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from './assessment.ts';
import { formItems } from './sitting.ts';

/** Columns that fit beside the statements on a sheet of A4. */
const mostColumns = 6;

/** A statement with its place on the sheet, from 1. */
export type Numbered = { readonly item: Item; readonly number: number };

/** Statements that stand below each other with the same columns; no columns where they are about the whole, or oneself. */
export type SheetRun<A> = {
  readonly items: readonly Numbered[];
  readonly columns: readonly A[];
  /** Tells apart what stands twice on a sheet, for some partners and then for the others. */
  readonly run: string;
};

/**
 * The statements of a part as they stand on paper, and as they are typed in, numbered from `first` on; `next` is the
 * first number of what follows. `aboutOf` says whom an item is about.
 */
export function sheetRuns<A>(
  part: Part,
  first: number,
  aboutOf: (subject: SubjectKind) => readonly A[],
): { readonly runs: readonly SheetRun<A>[]; readonly next: number } {
  const items = formItems(part).map((item, index) => ({ item, number: first + index }));
  const runs = alike(items).flatMap((some) =>
    inColumns(aboutOf(some[0]?.item.subject ?? 'partnership')).map((columns, place): SheetRun<A> => ({
      items: some,
      columns,
      run: String(place),
    })),
  );
  return { runs, next: first + items.length };
}

/** Items that follow each other and are about the same kind of subject. */
function alike(items: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of items) {
    const last = runs.at(-1);
    if (last?.[0]?.item.subject === one.item.subject) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** As few runs as there must be, each of about as many columns; one without any where there are none. */
function inColumns<A>(about: readonly A[]): (readonly A[])[] {
  if (about.length === 0) return [about];
  const runs = Math.ceil(about.length / mostColumns);
  const width = Math.ceil(about.length / runs);
  return Array.from({ length: runs }, (_, run) => about.slice(run * width, (run + 1) * width));
}

/** The dimensions that have lines for a comment, with the numbers of their statements. */
export function commentedOn(
  part: Part,
  first: number,
): { readonly dimension: Dimension; readonly numbers: readonly number[] }[] {
  const items = formItems(part);
  return part.questionnaire.dimensions
    .map((dimension) => ({
      dimension,
      numbers: items.flatMap((item, index) => (item.dimension === dimension.id ? [first + index] : [])),
    }))
    .filter(({ numbers }) => numbers.length > 0);
}
