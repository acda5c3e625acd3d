import { countedCells, type CountedCell } from '#domain/columns/counted-cells.ts';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import { unitsOf } from '#domain/columns/layout.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import type { Group } from '#domain/scoring/group.ts';
import { cellKey, type Target } from './released.ts';
import { placesOf, speakingIn, type Speaking } from './speaking.ts';
import { levelsOf } from './targets.ts';

/** A scored cell before anything is held back: for this folder only. */
export type Scored = Omit<Target, 'group'> & {
  readonly group: Group;
  readonly cell: CountedCell;
  /** What was chosen, where the cell is an item's. */
  readonly counts: Distribution | null;
};

/** Which keys are wanted; all of them where nothing is held back. */
export type Wanted = Pick<ReadonlySet<string>, 'has'>;

/** The cells of every group of which anything is wanted, by key; in an order that no answer decides. */
export function scoredCells(part: CountedPart, wanted: Wanted): Map<string, Scored> {
  const scored = new Map<string, Scored>();
  for (const speaking of speakingIn(part)) {
    for (const one of scoredBy(speaking, part, wanted)) scored.set(cellKey(one), one);
  }
  return scored;
}

function scoredBy(speaking: Speaking, { assessment }: CountedPart, wanted: Wanted): Scored[] {
  const { tables, subject, group, strata } = speaking;
  const levels = levelsOf(group);
  const { placeOf } = tables.layout;
  const asked = unitsOf(tables.layout).filter(({ level }) => levels.includes(level));
  if (!asked.some(({ level, id }) => wanted.has(cellKey({ subject, group, level, id })))) return [];
  const cells = countedCells(tables, strata, assessment.weighting, levels);
  const places = placesOf(speaking);
  const countsOf = (item: string): Distribution => {
    const slot = placeOf.get(item) ?? -1;
    return { points: tables.chosen(slot, places), cannotJudge: tables.passed(slot, places) };
  };
  return asked.flatMap(({ level, id }) => {
    const cell = level === 'overall' ? cells.overall : cells[level].get(id);
    const counts = level === 'item' ? countsOf(id) : null;
    return cell ? { subject, group, level, id, cell, counts } : [];
  });
}
