import type { ByPartner } from '#domain/responses/assessment.ts';
import type { Answer } from '#domain/responses/answer.ts';
import { countable, type Countable } from '#domain/responses/countable.ts';
import { Response } from '#domain/responses/response.ts';
import type { Database } from './database.ts';
import { sift } from './read.ts';
import { readExclusions } from './responses.ts';

/** So many are read at a time. */
const atOnce = 250;

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
  const small = smaller();
  const responses: Response[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    // Rows that are asked for one by one leave twice as much behind them, and the browser tidies up late
    const rows = await db.responses
      .where('[assessment+id]')
      .between([assessment.id, some[0]], [assessment.id, some.at(-1)], true, true)
      .toArray();
    for (const response of sift(db.responses, Response, rows).values) responses.push(small(response));
    onPart((from + some.length) / ids.length);
  }
  return countable(responses, exclusions);
}

/** The same answer is the same object, whoever gave it: a hundred thousand people choose among few. */
function smaller(): (response: Response) => Response {
  const sharedAnswer = sharing<Answer>();
  const sharedName = sharing<string>();
  const sharedQuestionnaire = sharing<Response['questionnaire']>();
  return (response) => ({
    ...response,
    assessment: sharedName(response.assessment),
    partner: sharedName(response.partner),
    questionnaire: sharedQuestionnaire(response.questionnaire),
    comments: [],
    answers: response.answers.map(sharedAnswer),
  });
}

function sharing<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, value);
    return value;
  };
}
