import type { Item, ItemOf, Kind, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { formItems } from '#domain/responses/sitting.ts';
import type { About, Block } from './block.ts';
import { mostColumns } from './columns.ts';
import type { Asked } from './asked.ts';
import { printed } from './printed.ts';

export type PaperPart = {
  readonly questionnaire: Questionnaire;
  readonly form: string;
  /** Whom an item is about, by its kind of subject; none where it is about the whole, or about oneself. */
  readonly aboutOf: (subject: SubjectKind) => readonly About[];
};

type Numbered = { readonly item: Item; readonly number: number };

/** The statements of a part, numbered from `first` on; the last number is one less than that of the next part. */
export function partBlocks(
  part: PaperPart,
  first: number,
): { readonly blocks: Block[]; readonly next: number } {
  const items = formItems(part.questionnaire, part.form).map((item, index) => ({
    item,
    number: first + index,
  }));
  const blocks = runsOf(items).flatMap((run) => {
    const about = part.aboutOf(run[0]?.item.subject ?? 'partnership');
    const columns = about.length === 0 ? [about] : inColumns(about);
    return columns.flatMap((some, place) =>
      run.flatMap(({ item, number }) =>
        blocksOf({ item, number, questionnaire: part.questionnaire, about: some, run: String(place) }),
      ),
    );
  });
  return { blocks, next: first + items.length };
}

/** Items that follow each other and are about the same kind of subject. */
function runsOf(items: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of items) {
    const last = runs.at(-1);
    if (last?.[0]?.item.subject === one.item.subject) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** As few runs as there must be, each of about as many columns. */
function inColumns(about: readonly About[]): About[][] {
  const runs = Math.ceil(about.length / mostColumns);
  const width = Math.ceil(about.length / runs);
  return Array.from({ length: runs }, (_, run) => about.slice(run * width, (run + 1) * width));
}

function blocksOf<K extends Kind>(asked: Asked<ItemOf<K> & { kind: K }>): Block[] {
  const print: (asked: Asked<ItemOf<K>>) => Block[] = printed[asked.item.kind];
  return print(asked);
}
