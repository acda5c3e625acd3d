import type { Digest, Id } from '#domain/ids.ts';
import type { Database } from './database.ts';
import { digits, type Holding } from './holding.ts';

/** So few ids are listed faster than counted piece by piece. */
const fewIds = 1024;

/** Ids from the one to the other, which is not among them; `held`: how many of them are held. */
type Range = { readonly from: string; readonly to: string; readonly held: number };

/** After every id. */
const end = '~';

/**
 * Ids of the assessment's responses that are not held, ascending; `all`: how many there are. Of many only those are
 * listed whose first digit tells of a difference. Columns with a response that has gone are dropped, so that the others
 * of theirs are among the ids.
 */
export async function missingFrom(
  holding: Holding,
  db: Database,
  assessment: Id,
  all: number,
): Promise<Digest[]> {
  const found: Digest[] = [];
  for (const { from, to, held } of await rangesToList(holding, db, assessment, all)) {
    const ids = await idsBetween(db, assessment, from, to).primaryKeys();
    const missing = ids.filter((id) => !holding.has(id));
    if (held > ids.length - missing.length) {
      const there = new Set<string>(ids);
      holding.dropWhere((id) => id >= from && id < to && !there.has(id), holding.rows);
      return missingFrom(holding, db, assessment, all);
    }
    found.push(...missing);
  }
  return found;
}

const idsBetween = (db: Database, assessment: Id, from: string, to: string) =>
  db.responses.where('[assessment+id]').between([assessment, from], [assessment, to]);

async function rangesToList(holding: Holding, db: Database, assessment: Id, all: number): Promise<Range[]> {
  if (all < fewIds) return [{ from: '', to: end, held: holding.size }];
  const ranges = digits.map((from) => ({ from, to: from + end, held: holding.countOf(from) }));
  const counts = await Promise.all(
    ranges.map(({ from, to }) => idsBetween(db, assessment, from, to).count()),
  );
  return ranges.filter(({ held }, place) => counts[place] !== held);
}
