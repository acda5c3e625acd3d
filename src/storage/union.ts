import { canonicalJson } from '#domain/responses/canonical-json.ts';

export type Count = { readonly added: number; readonly changed: number; readonly same: number };

export type Union<T> = {
  /** What is new or has changed; all else stays as it is. */
  readonly put: readonly T[];
  readonly count: Count;
  /** Indexes in `theirs` of what could not be joined. */
  readonly conflicts: readonly number[];
};

/** Both lists together, one of each name; of two copies `join` makes one, or null where it cannot. */
export function union<T>(
  mine: readonly T[],
  theirs: readonly T[],
  nameOf: (record: T) => string,
  join: (mine: T, theirs: T) => T | null,
): Union<T> {
  const all = new Map(mine.map((record) => [nameOf(record), record]));
  const put = new Map<string, T>();
  const count = { added: 0, changed: 0, same: 0 };
  const conflicts: number[] = [];
  for (const [index, record] of theirs.entries()) {
    const name = nameOf(record);
    const own = all.get(name);
    const joined = own === undefined ? record : join(own, record);
    if (joined === null) {
      conflicts.push(index);
    } else if (own !== undefined && canonicalJson(own) === canonicalJson(joined)) {
      count.same += 1;
    } else {
      count[own === undefined ? 'added' : 'changed'] += 1;
      all.set(name, joined);
      put.set(name, joined);
    }
  }
  return { put: [...put.values()], count, conflicts };
}
