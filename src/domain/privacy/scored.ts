import type { Subject } from '#domain/responses/subject.ts';
import { cellsOf, type Cell } from '#domain/scoring/cells.ts';
import { groupsAbout, inGroup, kindOf, type Group } from '#domain/scoring/group.ts';
import { planOf, type RatedItem } from '#domain/scoring/plan.ts';
import { sheetOf, type Sheet } from '#domain/scoring/sheet.ts';
import type { Filled } from './occasion.ts';
import { cellKey, type Level } from './released.ts';
import { levelsOf } from './targets.ts';

/** A scored cell before anything is held back: for this folder only. */
export type Scored = {
  readonly subject: Subject;
  readonly group: Group;
  readonly level: Level;
  readonly cell: Cell;
  /** The group's sheets, and the item where the cell is one's. */
  readonly sheets: readonly Sheet[];
  readonly item: RatedItem | null;
};

/** A sheet by the id of its response, so that one person's sittings stay apart. */
export const sheetsOf = ({
  assessment: { cut },
  responses,
}: Pick<Filled, 'assessment' | 'responses'>): Sheet[] =>
  responses.map((response) => ({ ...sheetOf(response, cut), person: response.id }));

/** Every cell of the groups of which anything may be told, by its key; in an order that no answer decides. */
export function scoredCells(filled: Filled, told: ReadonlySet<string>): Map<string, Scored> {
  const { assessment, part } = filled;
  const sheets = sheetsOf(filled);
  const subjects = new Set(sheets.flatMap(({ answers }) => [...answers.keys()]));
  const wanted = new Set([...told].map((key) => key.split('|').slice(0, 2).join('|')));
  const scored = new Map<string, Scored>();
  for (const subject of [...subjects].toSorted()) {
    const plan = planOf(part.questionnaire, part.form, kindOf(subject));
    const items = new Map(
      plan.dimensions.flatMap((dimension) => dimension.items.map((item) => [item.id, item])),
    );
    const spoken = sheets.filter(({ answers }) => answers.has(subject));
    for (const group of groupsAbout(subject, spoken, assessment.cut)) {
      if (!wanted.has(`${subject}|${group}`)) continue;
      const about = { subject, group, sheets: inGroup(spoken, subject, group) };
      const levels = levelsOf(group);
      const parts = (['item', 'facet'] as const).filter((level) => levels.includes(level));
      const cells = cellsOf(plan, spoken, subject, group, assessment.weighting, parts);
      const add = (level: Level, id: string, cell: Cell, item: RatedItem | null = null) =>
        scored.set(cellKey({ subject, group, level, id }), { ...about, level, cell, item });
      for (const [id, cell] of cells.item) add('item', id, cell, items.get(id) ?? null);
      for (const [id, cell] of cells.facet) add('facet', id, cell);
      for (const [id, cell] of cells.dimension) add('dimension', id, cell);
      add('overall', 'overall', cells.overall);
    }
  }
  return scored;
}
