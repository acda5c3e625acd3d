import type { Id } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { readResults, responsesBehind, type PartnershipResults } from '#storage/results.ts';
import { openDesk, type Desk, type Stopped } from './open-desk.ts';

/** Fewer are counted before a worker has begun. */
const manyResponses = 256;

/** One a database, as long as the page lives: it holds what is counted already. */
const desks = new WeakMap<Database, Promise<Desk>>();

/** Until all questions are answered; what they found is not held here. */
const answering = new WeakMap<Database, Promise<void>>();

function deskOf(db: Database): Promise<Desk> {
  const desk = desks.get(db) ?? openDesk(db);
  desks.set(db, desk);
  return desk;
}

/** What may be seen of a partnership; where that rests on many responses, worked out beside the page. */
export function resultsBeside(
  db: Database,
  partnership: Id,
): Promise<Result<PartnershipResults | null, Stopped>> {
  const answer = read(db, partnership);
  answering.set(db, Promise.allSettled([answering.get(db), answer]).then(nothing));
  return answer;
}

const nothing = () => undefined;

async function read(db: Database, partnership: Id): Promise<Result<PartnershipResults | null, Stopped>> {
  // Read here in any case: so a live query hears of all that may change the results.
  const responses = await responsesBehind(db, partnership);
  if (responses < manyResponses) return ok(await readResults(db, partnership));
  const desk = await deskOf(db);
  return desk.ask('results', partnership);
}

/** Stops what `resultsBeside` is doing; the next one begins anew. */
export async function stopResults(db: Database): Promise<void> {
  const desk = desks.get(db);
  desks.delete(db);
  (await desk)?.end?.();
}

/** Frees what `resultsBeside` holds, as soon as it has answered all, what is asked meanwhile too; the next one begins anew. */
export async function restResults(db: Database): Promise<void> {
  const all = answering.get(db);
  await all;
  // To stop is to leave unanswered: the page would say that somebody has stopped it
  if (all !== answering.get(db)) return restResults(db);
  await stopResults(db);
}
