import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Columns } from './columns.ts';

/** By columns, then by response: 1 where it counts. */
export type Flags = readonly Uint8Array[];

/**
 * Which responses count, as `countable` has it: none that is excluded or corrected; of several for the same sitting and
 * questionnaire the greater id.
 */
export function countedResponses(all: readonly Columns[], exclusions: readonly Exclusion[]): Flags {
  const gone = new Set<string>(exclusions.map(({ response }) => response));
  for (const { replaces } of all) for (const id of replaces) if (id !== '') gone.add(id);
  const flags = all.map(({ ids }) => new Uint8Array(ids.length));
  const greatest = new Map<
    string,
    { readonly id: string; readonly own: Uint8Array; readonly place: number }
  >();
  for (const [at, columns] of all.entries()) {
    const own = flags[at];
    if (!own) continue;
    for (const [place, id] of columns.ids.entries()) {
      if (gone.has(id)) continue;
      const questionnaire = columns.names[columns.questionnaires[place] ?? 0];
      const sitting = `${columns.respondents[place]} ${questionnaire} ${columns.rounds[place]}`;
      const other = greatest.get(sitting);
      if (other && other.id > id) continue;
      if (other) other.own[other.place] = 0;
      own[place] = 1;
      greatest.set(sitting, { id, own, place });
    }
  }
  return flags;
}
