import type { CountedAssessment } from '#domain/columns/counted-part.ts';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Database } from './database.ts';
import { Holding } from './holding.ts';
import { missingFrom } from './missing-from.ts';
import { fewestKept, keepPacked, packedIds, packResponses, readPacked, withdrawnIn } from './packed.ts';
import { readExclusions } from './responses.ts';

type Held = {
  /** What the tables depend on besides the responses. */
  readonly asked: string;
  readonly holding: Holding;
  /** One after the other: two at once would count an answer twice. */
  turn: Promise<unknown>;
};

const held = new WeakMap<Database, Map<Id, Held>>();

/** The assessment with the tables of all its responses that can be read and count. */
export async function readCounting(db: Database, assessment: Assessment): Promise<CountedAssessment> {
  const all = await db.responses.where({ assessment: assessment.id }).count();
  const exclusions = await readExclusions(db, assessment.id);
  const own = heldOf(db, assessment);
  const followed = own.turn.then(() => follow(own.holding, db, assessment, all, exclusions.values));
  // Whoever asked hears of a failure; the next one only has to wait.
  own.turn = followed.then(nothing, nothing);
  await followed;
  return { assessment, counting: own.holding.counting };
}

const nothing = () => undefined;

/** Lets go of the tables and of what they were made from; whoever needs them next makes them anew. */
export function forgetCounting(db: Database): void {
  held.delete(db);
}

function heldOf(db: Database, assessment: Assessment): Held {
  const { id, parts, cut } = assessment;
  const mine = held.get(db) ?? new Map<Id, Held>();
  held.set(db, mine);
  const asked = JSON.stringify([parts, cut]);
  const known = mine.get(id);
  if (known?.asked === asked) return known;
  const made: Held = { asked, holding: new Holding(assessment), turn: Promise.resolve() };
  mine.set(id, made);
  return made;
}

/** Brings what is held to what is there now: what was kept packed first, then whatever else there is. */
async function follow(
  holding: Holding,
  db: Database,
  assessment: Assessment,
  all: number,
  exclusions: readonly Exclusion[],
): Promise<void> {
  const rows = await packedIds(db, assessment.id);
  const gone = withdrawnIn(exclusions);
  holding.dropWhere((id) => gone.has(id), rows);
  const known = new Set(holding.rows);
  const noGood = new Set(rows.filter((row) => !known.has(row)));
  for (const { id, columns } of await readPacked(db, assessment, [...noGood])) {
    if (holding.add(columns, id)) noGood.delete(id);
  }
  const missing = await missingFrom(holding, db, assessment.id, all);
  for (const columns of await packResponses(db, assessment, missing, all)) holding.add(columns, null);
  holding.counting.update(holding.columns, exclusions);
  keepLater(holding, db, assessment, all, [...noGood]);
}

const keeping = new WeakSet<Holding>();

/** A live query may not write: what has gathered is kept once nobody waits for it. */
function keepLater(
  holding: Holding,
  db: Database,
  assessment: Assessment,
  all: number,
  noGood: readonly Id[],
): void {
  const { fresh } = holding;
  const ids = fresh.flatMap((columns) => columns.ids);
  if (keeping.has(holding) || (ids.length < fewestKept && noGood.length === 0)) return;
  keeping.add(holding);
  setTimeout(async () => {
    const large = fresh.filter((columns) => columns.ids.length >= fewestKept);
    const small = fresh.filter((columns) => !large.includes(columns));
    const idsOfSmall = small.flatMap((columns) => columns.ids);
    // Many small ones are kept as one.
    const merged =
      idsOfSmall.length < fewestKept ? [] : await packResponses(db, assessment, idsOfSmall.toSorted(), all);
    const rows = await keepPacked(db, assessment, [...large, ...merged], noGood);
    for (const columns of large) holding.keep(columns, rows.get(columns));
    for (const columns of small) {
      const whole = merged.find((one) => columns.ids.every((id) => one.ids.includes(id)));
      holding.keep(columns, whole && rows.get(whole));
    }
    keeping.delete(holding);
  });
}
