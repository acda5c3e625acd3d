import type { Part } from '#domain/responses/assessment.ts';
import type { Block, Columns } from './columns.ts';
import { layoutsOf } from './layout.ts';

/** Whether columns that were kept are whole, and laid out as these parts are now. */
export function fits(columns: Columns, parts: readonly Part[]): boolean {
  const { ids, respondents, people, replaces, questionnaires, rounds, speakers } = columns;
  const lists = [respondents, people, replaces, questionnaires, columns.parts, rounds, speakers];
  const layouts = parts.flatMap((part, place) =>
    layoutsOf(part).map(({ slots }, layout) => ({ place, layout, ids: slots.map(({ id }) => id) })),
  );
  return (
    lists.every(({ length }) => length === ids.length) &&
    questionnaires.every((place) => place < columns.names.length) &&
    speakers.every((place) => place < columns.voices.length) &&
    columns.parts.every((place) => place < parts.length) &&
    columns.comments.every(({ response }) => response < ids.length) &&
    columns.blocks.length === layouts.length &&
    columns.blocks.every((block, at) => {
      const own = layouts[at];
      return block.part === own?.place && block.layout === own.layout && isWhole(block, own.ids, columns);
    })
  );
}

const isWhole = (block: Block, slots: readonly string[], { ids, subjects }: Columns): boolean =>
  block.slots.join(' ') === slots.join(' ') &&
  block.subjects.length === block.responses.length &&
  block.codes.length === block.responses.length * slots.length &&
  block.responses.every((response) => response < ids.length) &&
  block.subjects.every((subject) => subject < subjects.length);
