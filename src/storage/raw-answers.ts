import type { Slug } from '#domain/ids.ts';
import type { ByPartner } from '#domain/responses/assessment.ts';
import { countable, type Countable } from '#domain/responses/countable.ts';
import { Response } from '#domain/responses/response.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Database } from './database.ts';
import { sift } from './read.ts';
import { readExclusions } from './responses.ts';

/** So many are read at a time. */
const atOnce = 1000;

/**
 * The answers that count of an assessment by partner, for its keeper: as small as they get, since there may be a hundred
 * thousand. What people wrote to a principle is left out.
 */
export async function readRawAnswers(
  db: Database,
  assessment: ByPartner,
  onPart: (done: number) => void,
): Promise<Countable> {
  const { values: exclusions } = await readExclusions(db, assessment.id);
  const ids = await db.responses.where({ assessment: assessment.id }).primaryKeys();
  const small = smaller(assessment);
  const responses: Response[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await db.responses.bulkGet(ids.slice(from, from + atOnce));
    const there = rows.filter((row) => row !== undefined);
    for (const response of sift(db.responses, Response, there).values) responses.push(small(response));
    onPart(Math.min(1, (from + atOnce) / ids.length));
  }
  return countable(responses, exclusions);
}

/** The same names share their letters: each row from the database brings its own. */
function smaller({ parts }: ByPartner): (response: Response) => Response {
  const names = new Map<string, string>(
    parts.flatMap((part) => itemsOf(part).map(({ id }): [Slug, Slug] => [id, id])),
  );
  const shared = (name: string): string => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  return (response) => ({
    ...response,
    comments: [],
    answers: response.answers.map(({ item, subject, value }) => ({
      item: shared(item),
      subject: shared(subject),
      value,
    })),
  });
}
