import { describe, expect, test } from 'vitest';
import { responseOf, seeded } from '../../domain/privacy/made.ts';
import { partnership } from '../../exchange/made.ts';
import { freshDatabase, records } from '../../storage/fixtures.ts';
import { shuffled } from '../disguise.ts';
import { worldOf } from '../worlds.ts';
import { partnersOf } from './kept.ts';
import { twinsOf, type Twin } from './twins.ts';
import { unpacked } from './unpacked.ts';
import { dataOf, everyWayOut, rawOf, type Out } from './ways-out.tsx';
import { withoutBrowser } from './without-browser.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';
import { mergeRecords } from '#storage/merge.ts';
import { readResults } from '#storage/results.ts';

// A first assessment by partner and a second one that is anonymous, in one partnership.

withoutBrowser();

const seed = 5009;
const { one } = twinsOf(seed);
const [first, second] = one.meetings;
if (!first || !second) throw new Error('two meetings');
const open = { ...first.assessment, mode: 'by-partner' as const };
const mixed: Twin = { ...one, meetings: [{ ...first, assessment: open }, second] };

type More = {
  readonly responses?: readonly Response[];
  readonly exclusions?: readonly Exclusion[];
  readonly keeps?: boolean;
};

/** On a device; `more`: what came in before all else. */
async function heldOn({ meetings }: Twin, { responses = [], exclusions = [], keeps = true }: More = {}) {
  const db = await freshDatabase(1);
  const assessments = meetings.map(({ assessment }) => assessment);
  const all = records({
    partnerships: [partnership],
    partners: partnersOf({ meetings }),
    assessments,
    responses: [...responses, ...meetings.flatMap((meeting) => meeting.responses)],
    exclusions,
  });
  const merged = await mergeRecords(db, all, { keeper: keeps ? assessments.map(({ id }) => id) : [] });
  if (!merged.ok) throw new Error(merged.error.kind);
  const results = await readResults(db, partnership.id);
  if (!results) throw new Error('the partnership is there');
  return { db, results };
}

const different = (some: Out, others: Out): string[] =>
  [...some].flatMap(([name, bytes]) =>
    Buffer.compare(bytes, others.get(name) ?? new Uint8Array()) === 0 ? [] : name,
  );

const textsIn = (out: Out): [string, string][] =>
  [...out].flatMap(([name, bytes]) => Array.from(unpacked(name, bytes)));

const csv = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

describe('raw answers', { timeout: 600_000 }, () => {
  test('[P1] leave for their keeper, of the assessment by partner alone', async () => {
    const out = await rawOf(await heldOn(mixed));
    expect([...out.keys()].map((name) => name.split(' ')[1])).toEqual(['long', 'wide', 'long', 'wide']);
    for (const [name, text] of textsIn(out)) {
      if (name.startsWith('en')) continue;
      const [head = [], ...rows] = csv(text);
      expect(head.slice(0, 3)).toEqual(['assessment', 'date', 'respondent']);
      expect(new Set(rows.map(([assessment]) => assessment))).toEqual(new Set(['1']));
      expect(new Set(rows.map(([, date]) => date))).toEqual(new Set([open.date]));
      const people = new Set(rows.map((row) => row[2]));
      expect(people.size).toBe(first.responses.length);
    }
  });

  test('[P1] leave from no device that does not keep the assessment, though it has them', async () => {
    const held = await heldOn(mixed, { keeps: false });
    const paths = textsIn(await dataOf(held)).map(([name]) => name);
    expect(paths.filter((path) => path.includes('answers-'))).toEqual([]);
    await expect(rawOf(held)).rejects.toThrow('no raw answers');
  });

  test('[P7] tell nothing of sittings, and no file beside them does', async () => {
    const held = await heldOn(mixed);
    const out = new Map([...(await everyWayOut(held)), ...(await rawOf(held))]);
    const found = textsIn(out).flatMap(([name, text]) =>
      [...one.secrets].filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
    );
    expect(found).toEqual([]);
  });

  test('[P7] are the same bytes in whatever order, round and haste they came', async () => {
    const random = seeded(3);
    const meetings = mixed.meetings.map(({ assessment, responses }) => ({
      assessment,
      responses: shuffled(responses, random).map((response) => {
        const { id: _, ...body } = response;
        const haste = { quick: 3_058_613_447, taps: 4_196_871_359 };
        return withId({ ...body, round: 7, answers: shuffled(body.answers, random), haste });
      }),
    }));
    const [here, there] = [await heldOn(mixed), await heldOn({ ...mixed, meetings })];
    expect(different(await rawOf(here), await rawOf(there))).toEqual([]);
    expect(different(await everyWayOut(here), await everyWayOut(there))).toEqual([]);
  });

  test('[P7] that were set aside or withdrawn leave no byte in any file', async () => {
    const { given } = worldOf(seed);
    const [some] = given;
    if (!some) throw new Error('somebody answers');
    const gone = [900, 901, 902].map((person) =>
      responseOf({ ...some, person, comments: { care: `Rahasia ${person}` } }, open),
    );
    const reasons = ['test', 'wrong-partner', 'withdrawn'] as const;
    const exclusions = gone.map(({ id }, place): Exclusion => {
      const reason = reasons[place] ?? 'test';
      const by = reason === 'withdrawn' ? 'respondent' : 'keeper';
      return { response: id, assessment: open.id, reason, by };
    });
    const [here, there] = [await heldOn(mixed), await heldOn(mixed, { responses: gone, exclusions })];
    expect(different(await rawOf(here), await rawOf(there))).toEqual([]);
    expect(different(await everyWayOut(here), await everyWayOut(there))).toEqual([]);
    const counted = await heldOn(mixed, { responses: gone });
    expect(different(await rawOf(here), await rawOf(counted))).toHaveLength(4);
  });
});
