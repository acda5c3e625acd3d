import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import type { JoinKey } from '#domain/responses/join-key.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import { toFrames } from '#exchange/qr/frames.ts';
import { invite } from '#exchange/qr/invite.ts';
import { makeJoinKey } from '#exchange/qr/join-key.ts';
import { sealAnswers } from '#exchange/qr/seal-answers.ts';
import { toText } from '#exchange/qr/text-code.ts';
import { openStation, type Outcome, type Station } from '#features/gathering-codes/station.ts';
import type { Database } from '#storage/database.ts';
import { mergeRecords } from '#storage/merge.ts';
import { noRecords } from '#domain/responses/records.ts';
import { readRecords } from '#storage/read-records.ts';
import { readExclusions, readResponses } from '#storage/responses.ts';
import {
  assessment,
  databaseWith,
  id,
  partners,
  partnership,
  questionnaire,
  records,
  setUp,
  sitting,
} from '../storage/fixtures.ts';

async function keyFor(of: Id): Promise<JoinKey> {
  const made = await makeJoinKey(of);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

type Sealed = {
  readonly responses: readonly Response[];
  readonly withdrawn?: readonly string[];
  readonly to?: Assessment;
  readonly by?: JoinKey;
};

let key: JoinKey;
let db: Database;
let station: Station;

beforeAll(async () => {
  key = await keyFor(assessment.id);
});

const stationOf = (of: Database): Station => openStation(of, assessment.id);

beforeEach(async () => {
  db = await databaseWith({ ...setUp, keys: [key] });
  station = stationOf(db);
});

async function sealed({ responses, withdrawn = [], to = assessment, by = key }: Sealed): Promise<Uint8Array> {
  const { publicKey, token } = by;
  const bytes = await sealAnswers({ assessment: to, responses, withdrawn, publicKey, token });
  if (!bytes.ok) throw new Error(bytes.error.kind);
  return bytes.value;
}

const codeOf = async (given: Sealed): Promise<string> => {
  const [code = ''] = toFrames('answers', await sealed(given), 2000);
  return code;
};

let now = 0;
async function scan(code: string, at: Station = station): Promise<Outcome | null> {
  now += 60_000;
  return at.code(code, now);
}

const kept = async (of = db) => (await readResponses(of, assessment.id)).values;
const accepted = (fate: string, partner: Id | null = id(11)) => ({ kind: 'accepted', fate, partner });
const refused = (kind: string) => ({ kind: 'refused', refusal: { kind } });

/** As the person says it the second time. */
function corrected(response: Response): Response {
  const { id: replaces, ...content } = response;
  const [first, ...rest] = content.answers;
  if (!first) throw new Error('there is an answer');
  return withId({ ...content, answers: [{ ...first, value: 1 }, ...rest], replaces });
}

describe('what a phone shows', () => {
  test('is stored as it was said, and counts once however often it is shown', async () => {
    const { responses } = sitting(1000);
    const code = await codeOf({ responses });
    expect(await scan(code)).toEqual(accepted('added'));
    expect(await kept()).toEqual(responses);
    expect(await scan(code)).toEqual(accepted('same'));
    expect(await scan(await codeOf({ responses }))).toEqual(accepted('same'));
    expect(await kept()).toEqual(responses);
  });

  test('is corrected by what its own phone shows later, and the earlier code changes nothing any more', async () => {
    const { response } = sitting(1000);
    const first = await codeOf({ responses: [response] });
    const better = corrected(response);
    expect(await scan(first)).toEqual(accepted('added'));
    expect(await scan(await codeOf({ responses: [better] }))).toEqual(accepted('corrected'));
    expect(await scan(first)).toEqual(accepted('same'));
    expect(new Set((await kept()).map((one) => one.id))).toEqual(new Set([response.id, better.id]));
  });

  test('is corrected by what was corrected twice before it was shown again', async () => {
    const { response } = sitting(1000);
    const between = corrected(response);
    const { id: replaces, ...content } = between;
    const last = withId({ ...content, answers: content.answers.slice(1), replaces });
    expect(await scan(await codeOf({ responses: [response] }))).toEqual(accepted('added'));
    expect(await scan(await codeOf({ responses: [last, between] }))).toEqual(accepted('corrected'));
    const counting = countable(await kept(), []);
    expect(counting).toEqual({ responses: [last], competing: [] });
  });

  test('is gone from here when its respondent has withdrawn it, and does not come back', async () => {
    const { response } = sitting(1000);
    const code = await codeOf({ responses: [response] });
    await scan(code);
    expect(await scan(await codeOf({ responses: [], withdrawn: [response.id] }))).toEqual(
      accepted('withdrawn', null),
    );
    expect(await kept()).toEqual([]);
    expect(await scan(code)).toEqual(accepted('withdrawn'));
    expect(await kept()).toEqual([]);
    expect((await readExclusions(db, assessment.id)).values).toHaveLength(1);
  });

  test('[P7] names no partner in an anonymous assessment', async () => {
    const anonymous: Assessment = { ...assessment, mode: 'anonymous' };
    const other = await databaseWith({ ...setUp, assessments: [anonymous], keys: [key] });
    const code = await codeOf({ responses: sitting(1000).responses, to: anonymous });
    expect(await scan(code, stationOf(other))).toEqual(accepted('added', null));
  });

  test('is taken as a text code too, typed in small letters', async () => {
    const text = toText(await sealed({ responses: sitting(1000).responses }));
    expect(await station.typed(text.toLowerCase())).toEqual(accepted('added'));
    const mistyped = `${text.slice(0, 2)}${text[2] === '7' ? '8' : '7'}${text.slice(3)}`;
    expect(await station.typed(mistyped)).toEqual({
      kind: 'refused',
      refusal: { kind: 'mistyped', line: 1 },
    });
    expect(await station.typed('good morning')).toEqual(refused('not-ours'));
  });
});

describe('several codes of one person', () => {
  test('come in any order, tell what is missing, and are taken in once while they go on turning', async () => {
    const { responses } = sitting(1000);
    const codes = toFrames('answers', await sealed({ responses }), 40);
    expect(codes.length).toBeGreaterThan(2);
    const order = codes.map((_, place) => place).toReversed();
    for (const [step, place] of order.entries()) {
      const outcome = await station.code(codes[place] ?? '', step * 300);
      if (step < order.length - 1) {
        const have = order.slice(0, step + 1).map((one) => one + 1);
        expect(outcome).toEqual({ kind: 'missing', have: have.toSorted((a, b) => a - b), of: codes.length });
      } else expect(outcome).toEqual(accepted('added'));
    }
    for (let turn = 0; turn < 40; turn += 1) {
      expect(await station.code(codes[turn % codes.length] ?? '', 10_000 + turn * 2000)).toBeNull();
    }
    expect(await station.code(codes[0] ?? '', 200_000)).toEqual(accepted('same'));
    expect(await kept()).toEqual(responses);
  });

  test('that were refused are tried again as soon as they are shown again', async () => {
    const { responses } = sitting(1000);
    const other = await keyFor(assessment.id);
    const codes = toFrames('answers', await sealed({ responses, by: other }), 80);
    for (const [turn, code] of codes.entries()) await station.code(code, turn * 300);
    expect(await station.code(codes[0] ?? '', 8000)).toEqual(refused('other-keeper'));
    await mergeRecords(db, { ...noRecords, keys: [other] }, { keeper: [] });
    expect(await station.code(codes[0] ?? '', 16_000)).toEqual(accepted('added'));
    expect(await station.code(codes[0] ?? '', 24_000)).toBeNull();
  });

  test('of two people who show theirs by turns stay apart', async () => {
    const [one, two] = [sitting(1000).responses, sitting(1001, 1).responses];
    const ones = toFrames('answers', await sealed({ responses: one }), 80);
    const twos = toFrames('answers', await sealed({ responses: two }), 80);
    for (const code of ones.flatMap((each, place) => [each, twos[place] ?? each])) await scan(code);
    expect(new Set((await kept()).map(({ respondent }) => respondent))).toEqual(
      new Set([id(1000), id(1001)]),
    );
  });
});

describe('refused, each with its reason, and nothing stored:', () => {
  const { responses } = sitting(1000);

  test.each([
    ['a code of somebody else', () => Promise.resolve('HTTPS://EXAMPLE.ORG'), 'not-ours'],
    ['a code that is cut off', async () => (await codeOf({ responses })).slice(0, -9), 'damaged'],
    ['another assessment', strange, 'other-assessment'],
    ['another keeper', async () => codeOf({ responses, by: await keyFor(assessment.id) }), 'other-keeper'],
    ['one without the token', () => codeOf({ responses, by: { ...key, token: id(99) } }), 'no-token'],
    ['what was not asked', changed, 'misfit'],
    ['an invitation', invitation, 'invitation'],
  ] as const)('%s', async (_, make, kind) => {
    expect(await scan(await make())).toEqual(refused(kind));
    expect(await kept()).toEqual([]);
  });

  /** Answers to an assessment of another id. */
  async function strange(): Promise<string> {
    const to = { ...assessment, id: 'f'.repeat(32) };
    const [response] = responses;
    if (!response) throw new Error('there is a response');
    const { id: _, ...content } = response;
    return codeOf({ responses: [withId({ ...content, assessment: to.id })], to });
  }

  /** The keeper has taken another version of the questionnaire meanwhile. */
  async function changed(): Promise<string> {
    const parts = [{ questionnaire: { ...questionnaire, version: 2 }, form: 'full' }];
    db = await databaseWith({ ...setUp, assessments: [{ ...assessment, parts }], keys: [key] });
    station = stationOf(db);
    return codeOf({ responses });
  }

  async function invitation(): Promise<string> {
    const { publicKey, token } = key;
    const bytes = await invite({ partnership, partners, assessment, publicKey, token }, []);
    if (!bytes.ok) throw new Error(bytes.error.kind);
    return toFrames('invitation', bytes.value, 2000)[0] ?? '';
  }

  test('answers to what this device does not keep any more', async () => {
    const code = await codeOf({ responses });
    await db.assessments.update(assessment.id, { deleted: true });
    expect(await scan(code)).toEqual(refused('gone'));
    expect(await kept()).toEqual([]);
  });
});

test('two stations that share a key come to the same, whoever scanned what, and whichever file is opened first', async () => {
  const people = Array.from({ length: 6 }, (_, place) => sitting(1000 + place, (place % 3) + 1).response);
  const [first] = people;
  if (!first) throw new Error('there are people');
  const codes = await Promise.all([...people, corrected(first)].map((one) => codeOf({ responses: [one] })));
  const gone = await codeOf({ responses: [], withdrawn: [people[5]?.id ?? ''] });
  const all = [...codes, gone];
  const expected = await databaseWith({ ...setUp, keys: [key] });
  for (const code of all) await scan(code, stationOf(expected));
  const everything = await contentOf(expected);
  expect(everything.responses).toHaveLength(6);

  const splits = [
    [
      [0, 1, 2, 3],
      [3, 4, 5, 6, 7],
    ],
    [
      [7, 6, 0],
      [5, 4, 3, 2, 1],
    ],
    [[0, 1, 2, 3, 4, 5, 6, 7], []],
    [
      [6, 0, 5, 7, 1, 2],
      [0, 2, 4, 3, 1, 5],
    ],
  ] as const;
  for (const [ones, twos] of splits) {
    const left = await databaseWith({ ...setUp, keys: [key] }, 1);
    const right = await databaseWith({ ...setUp, keys: [key] }, 2);
    for (const place of ones) await scan(all[place] ?? '', stationOf(left));
    for (const place of twos) await scan(all[place] ?? '', stationOf(right));
    await handOver(right, left);
    await handOver(left, right);
    expect(await contentOf(left)).toEqual(everything);
    expect(await contentOf(right)).toEqual(everything);
  }
});

/** What a full copy holds of it, without what each device stamps for itself. */
async function contentOf(of: Database) {
  const { records: all } = await readRecords(of, partnership.id);
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
  return {
    responses: all.responses.toSorted(byId),
    gone: all.exclusions.map(({ response, reason }) => `${response} ${reason}`).toSorted(),
    keys: all.keys,
  };
}

async function handOver(from: Database, to: Database): Promise<void> {
  const { records: all } = await readRecords(from, partnership.id);
  const merged = await mergeRecords(to, records(all), { keeper: [assessment.id] });
  if (!merged.ok) throw new Error(merged.error.kind);
}
