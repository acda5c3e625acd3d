import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

const Named = z.looseObject({ id: Id });

/**
 * The ids that rows of assessments bear. Those that this version cannot read count too: a later one can, and has to
 * know who keeps them.
 */
export function idsIn(rows: readonly unknown[]): ReadonlySet<Id> {
  return new Set(
    rows.flatMap((row) => {
      const named = Named.safeParse(row);
      return named.success ? [named.data.id] : [];
    }),
  );
}

/** The index of the first id that stands twice, or is of no assessment of the file; null when there is none. */
export function strangeKept(kept: readonly Id[], assessments: ReadonlySet<Id>): number | null {
  const seen = new Set<Id>();
  for (const [index, id] of kept.entries()) {
    if (seen.has(id) || !assessments.has(id)) return index;
    seen.add(id);
  }
  return null;
}
