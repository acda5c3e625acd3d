import type { Digest, Slug } from '#domain/ids.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { publish } from '#domain/questionnaire/publish.ts';
import { Published } from '#domain/questionnaire/published.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { sift, siftOne, type Many, type One } from './read.ts';
import { write } from './write.ts';

/** People's own questionnaires, every version: by id, the newest version of each first. */
export async function readPublished(db: Database): Promise<Many<Published>> {
  const { values, broken } = sift(db.questionnaires, Published, await db.questionnaires.toArray());
  return { values: values.toSorted(newestFirst), broken };
}

function newestFirst(a: Published, b: Published): number {
  const [one, other] = [a.questionnaire, b.questionnaire];
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return other.version - one.version || (a.id < b.id ? -1 : 1);
}

export async function readPublishedOne(db: Database, id: Digest): Promise<One<Published>> {
  return siftOne(db.questionnaires, Published, await db.questionnaires.get(id));
}

/** People's own, the newest version of each; the one with the smaller digest where two devices made it. */
export async function readOwn(db: Database): Promise<readonly Questionnaire[]> {
  const { values } = await readPublished(db);
  const newest = values.filter(
    ({ questionnaire: { id } }, index) => values.findIndex((one) => one.questionnaire.id === id) === index,
  );
  return newest.map(({ questionnaire }) => questionnaire);
}

/** The version is taken: it was given to another content, and a published version never changes. */
export type VersionTaken = { readonly kind: 'version-taken'; readonly newest: number };

/** Puts a questionnaire that holds on the shelf; the same one twice is there once. */
export function addPublished(
  db: Database,
  questionnaire: Questionnaire,
): Promise<Result<Published, VersionTaken | StorageError>> {
  const checked = readQuestionnaire(questionnaire);
  if (!checked.ok) throw new Error(`a questionnaire that does not hold: ${JSON.stringify(checked.error[0])}`);
  const published = publish(checked.value);
  return write<Published, VersionTaken>(db, ['questionnaires'], async () => {
    const { values } = await readPublished(db);
    const others = values.filter(({ questionnaire: { id } }) => id === questionnaire.id);
    const isTaken = others.some(
      (one) => one.id !== published.id && one.questionnaire.version === questionnaire.version,
    );
    if (isTaken) return fail({ kind: 'version-taken', newest: newestOf(others, questionnaire.id) });
    await db.questionnaires.put(published);
    return ok(published);
  });
}

/** The greatest version of the questionnaire; 0 where there is none. */
export const newestOf = (all: readonly Published[], id: Slug): number =>
  Math.max(0, ...all.map(({ questionnaire }) => (questionnaire.id === id ? questionnaire.version : 0)));

/** Takes it off the shelf; assessments keep the copies they have. */
export function removePublished(db: Database, id: Digest): Promise<Result<null, StorageError>> {
  return write(db, ['questionnaires'], async () => {
    await db.questionnaires.delete(id);
    return ok(null);
  });
}
