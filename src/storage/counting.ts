import type { Columns } from '#domain/columns/columns.ts';
import type { CountedAssessment } from '#domain/columns/counted-part.ts';
import { Counting } from '#domain/columns/counting.ts';
import type { Digest, Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Database } from './database.ts';
import { fewestKept, keepPacked, packResponses, readPacked } from './packed.ts';
import { readExclusions } from './responses.ts';

/** What is counted already, as long as the page lives: then one answer more costs little. */
type Held = {
  /** What the tables depend on besides the responses. */
  readonly asked: string;
  readonly counting: Counting;
  readonly all: Set<Columns>;
  /** Not kept in the database yet. */
  readonly fresh: Set<Columns>;
  /** One after the other: two at once would count an answer twice. */
  turn: Promise<unknown>;
};

const held = new WeakMap<Database, Map<Id, Held>>();

/** The assessment with the tables of all its responses that can be read and count. */
export async function readCounting(db: Database, assessment: Assessment): Promise<CountedAssessment> {
  const ids = await db.responses.where({ assessment: assessment.id }).primaryKeys();
  const exclusions = await readExclusions(db, assessment.id);
  const own = heldOf(db, assessment);
  const counted = own.turn.then(() => bringUpToDate(db, assessment, own, ids, exclusions.values));
  // Whoever asked hears of a failure; the next one only has to wait.
  own.turn = counted.then(nothing, nothing);
  await counted;
  return { assessment, counting: own.counting };
}

const nothing = () => undefined;

function heldOf(db: Database, { id, parts, cut }: Assessment): Held {
  const mine = held.get(db) ?? new Map<Id, Held>();
  held.set(db, mine);
  const asked = JSON.stringify([parts, cut]);
  const known = mine.get(id);
  if (known?.asked === asked) return known;
  const counting = new Counting({ parts, cut });
  const made = {
    asked,
    counting,
    all: new Set<Columns>(),
    fresh: new Set<Columns>(),
    turn: Promise.resolve(),
  };
  mine.set(id, made);
  return made;
}

async function bringUpToDate(
  db: Database,
  assessment: Assessment,
  { counting, all, fresh }: Held,
  ids: readonly Digest[],
  exclusions: readonly Exclusion[],
): Promise<void> {
  const there = new Set<string>(ids);
  if (all.size === 0) for (const columns of await readPacked(db, assessment, there)) all.add(columns);
  for (const columns of all) {
    if (columns.ids.every((id) => there.has(id))) continue;
    all.delete(columns);
    fresh.delete(columns);
  }
  const known = new Set([...all].flatMap((columns) => columns.ids));
  const missing = ids.filter((id) => !known.has(id));
  for (const columns of await packResponses(db, assessment, missing)) {
    all.add(columns);
    fresh.add(columns);
  }
  counting.update([...all], exclusions);
  keepLater(db, assessment, fresh);
}

/** A live query may not write: what has gathered is kept once nobody waits for it. */
function keepLater(db: Database, assessment: Assessment, fresh: Set<Columns>): void {
  const gathered = [...fresh];
  const ids = gathered.flatMap((columns) => columns.ids);
  if (ids.length < fewestKept) return;
  fresh.clear();
  setTimeout(async () => {
    // Many small ones are packed anew, as one.
    const packed = gathered.length === 1 ? gathered : await packResponses(db, assessment, ids);
    await keepPacked(db, assessment, packed);
  });
}
