import type { ItemOf, Kind, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { sheetRuns } from '#domain/responses/sheet-order.ts';
import type { About, Block } from './block.ts';
import type { Asked } from './asked.ts';
import { printed } from './printed.ts';

export type PaperPart = {
  readonly part: Part;
  /** Whom an item is about, by its kind of subject; none where it is about the whole, or about oneself. */
  readonly aboutOf: (subject: SubjectKind) => readonly About[];
};

/** The statements of a part, numbered from `first` on; the last number is one less than that of the next part. */
export function partBlocks(
  { part, aboutOf }: PaperPart,
  first: number,
): { readonly blocks: Block[]; readonly next: number } {
  const { questionnaire } = part;
  const { runs, next } = sheetRuns(part, first, aboutOf);
  const blocks = runs.flatMap(({ items, columns, run }) =>
    items.flatMap(({ item, number }) => blocksOf({ item, number, questionnaire, about: columns, run })),
  );
  return { blocks, next };
}

function blocksOf<K extends Kind>(asked: Asked<ItemOf<K> & { kind: K }>): Block[] {
  const print: (asked: Asked<ItemOf<K>>) => Block[] = printed[asked.item.kind];
  return print(asked);
}
