import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Columns } from './columns.ts';

/** By columns, then by response: 1 where it counts. */
export type Flags = readonly Uint8Array[];

type Place = { readonly id: string; readonly flags: Uint8Array; readonly response: number };

/**
 * Which responses count, as `countable` has it: none that is excluded or corrected; of several for the same sitting and
 * questionnaire the greater id.
 */
export function countedResponses(all: readonly Columns[], exclusions: readonly Exclusion[]): Flags {
  const gone = new Set<string>(exclusions.map(({ response }) => response));
  for (const { replaces } of all) for (const id of replaces) if (id !== '') gone.add(id);
  /** By questionnaire and round, then by respondent. */
  const sittings = new Map<string, Map<string, Place>>();
  return all.map((columns) => {
    const flags = new Uint8Array(columns.ids.length);
    const { names, questionnaires, rounds, respondents } = columns;
    let [name, round, greatest] = [-1, -1, new Map<string, Place>()];
    for (const [response, id] of columns.ids.entries()) {
      if (gone.has(id)) continue;
      if (questionnaires[response] !== name || rounds[response] !== round) {
        [name, round] = [questionnaires[response] ?? -1, rounds[response] ?? -1];
        const key = `${names[name]} ${round}`;
        greatest = sittings.get(key) ?? new Map();
        sittings.set(key, greatest);
      }
      const respondent = respondents[response] ?? '';
      const other = greatest.get(respondent);
      if (other && other.id > id) continue;
      if (other) other.flags[other.response] = 0;
      flags[response] = 1;
      greatest.set(respondent, { id, flags, response });
    }
    return flags;
  });
}
