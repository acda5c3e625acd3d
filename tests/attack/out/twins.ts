import { createHash } from 'node:crypto';
import { idOf } from '../../domain/responses/made.ts';
import { responseOf, seeded, type Given } from '../../domain/privacy/made.ts';
import { shuffled } from '../disguise.ts';
import { closings } from '../stories.ts';
import { answersBy, pick, worldOf, type Random } from '../worlds.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';

// Two partnerships of which the same may be told, though their people answered otherwise, under other names and in
// another order.

export type Twin = {
  readonly meetings: readonly { readonly assessment: Assessment; readonly responses: readonly Response[] }[];
  /** All names, ids, numbers and texts of theirs that nobody may see. */
  readonly secrets: ReadonlySet<string>;
};

export type Twins = { readonly one: Twin; readonly other: Twin };

/** An assessment, and who gave what at it. */
type Gathered = { readonly assessment: Assessment; readonly given: readonly Given[] };

const tries = 70;

export function twinsOf(seed: number): Twins {
  const world = worldOf(seed);
  const { random, gaps, assessment } = world;
  const coded = world.given.map((one): Given =>
    Object.assign({}, one, { pairing: `kata${10 + one.person}` }),
  );
  const again = coded.map((one): Given =>
    Object.assign({}, one, { answers: answersBy(random, one.partner, gaps) }),
  );
  const first: Gathered[] = [
    { assessment, given: coded },
    { assessment: { ...assessment, id: idOf(101), date: '2026-12-10', title: 'Kedua' }, given: again },
  ];
  const told = toldOf(first);
  let now = first;
  for (let place = 0; place < tries; place += 1) {
    const next = movedIn(now, random, place);
    if (next !== null && toldOf(next) === told) now = next;
  }
  return { one: plain(first), other: disguise(now, seed) };
}

/** All that goes out of both, to the last byte. */
function toldOf(all: readonly Gathered[]): string {
  const [first, second] = all;
  if (!first || !second) throw new Error('two meetings');
  const before = closings(nextRelease, first, [first.given], []);
  const after = closings(nextRelease, second, [second.given], before.occasions, before.told.at(-1) ?? null);
  return JSON.stringify([before, after].map(({ told }) => told.map(({ released }) => released)));
}

/** One answer becomes another, or two people of a partner change theirs; null where that comes to the same. */
function movedIn(all: readonly Gathered[], random: Random, place: number): Gathered[] | null {
  const at = Math.floor(random() * all.length);
  const given = all[at]?.given ?? [];
  const one = pick(random, [given[0] ?? fewer(), ...given]);
  const also = given.filter(({ partner, person }) => partner === one.partner && person !== one.person);
  const partner = also[Math.floor(random() * also.length)];
  const changed =
    random() < 0.15
      ? rewritten(one, place)
      : random() < 0.5 && partner
        ? swapped(one, partner, random)
        : [changedIn(one, random)];
  if (changed.every((next) => same(next, given))) return null;
  const byPerson = new Map(changed.map((next) => [next.person, next]));
  const moved = given.map((next) => byPerson.get(next.person) ?? next);
  return all.map((each, other) => (other === at ? { ...each, given: moved } : each));
}

function fewer(): never {
  throw new Error('somebody answers');
}

const same = (next: Given, all: readonly Given[]): boolean =>
  all.some((one) => JSON.stringify(one) === JSON.stringify(next));

const rewritten = (one: Given, place: number): Given[] =>
  one.comments ? [{ ...one, comments: { care: `Rahasia nomor ${8000 + place}` } }] : [one];

type Place = readonly [subject: string, item: string];

const placesIn = ({ answers }: Given): Place[] =>
  Object.entries(answers).flatMap(([subject, items]) =>
    Object.keys(items).map((item) => [subject, item] as const),
  );

const put = (one: Given, [subject, item]: Place, value: AnswerValue): Given => ({
  ...one,
  answers: { ...one.answers, [subject]: { ...one.answers[subject], [item]: value } },
});

function changedIn(one: Given, random: Random): Given {
  const places = placesIn(one);
  const place = places[Math.floor(random() * places.length)];
  const value = place && one.answers[place[0]]?.[place[1]];
  return place && value !== undefined ? put(one, place, otherwise(value, random)) : one;
}

/** The same place of both, so that nobody is there who was not. */
function swapped(one: Given, other: Given, random: Random): Given[] {
  const both = placesIn(one).filter(([subject, item]) => other.answers[subject]?.[item] !== undefined);
  const place = both[Math.floor(random() * both.length)];
  const [mine, theirs] = [one, other].map(({ answers }) => place && answers[place[0]]?.[place[1]]);
  if (!place || mine === undefined || theirs === undefined || shapeOf(mine) !== shapeOf(theirs)) return [one];
  return [put(one, place, theirs), put(other, place, mine)];
}

/** What of an answer tells who answered what. */
const shapeOf = (value: AnswerValue): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'number' ? 0 : inner === 'partly' || inner === 'not-yet' ? 'yes' : inner,
  );

function otherwise(value: AnswerValue, random: Random): AnswerValue {
  const level = () => 1 + Math.floor(random() * 4);
  if (typeof value === 'number') return 1 + Math.floor(random() * 5);
  if (value === 'cannot-judge') return value;
  if (typeof value === 'string') return pick(random, ['yes', 'partly', 'not-yet']);
  if ('text' in value) return { text: `Rahasia tertulis ${8000 + level()}` };
  if ('now' in value) return { ...value, now: level() };
  if ('stages' in value) {
    const stages = Object.entries(value.stages).map(([stage, one]) => [
      stage,
      typeof one === 'number' ? level() : one,
    ]);
    return { stages: Object.fromEntries(stages) };
  }
  return value;
}

const plain = (all: readonly Gathered[]): Twin => {
  const meetings = all.map(({ assessment, given }) => ({
    assessment,
    responses: given.map((one) => responseOf(one, assessment)),
  }));
  return { meetings, secrets: secretsIn(meetings) };
};

/** Other sittings on other devices, in another order, by other ways and with other codes. */
function disguise(all: readonly Gathered[], seed: number): Twin {
  const random = seeded(seed + 77);
  const digest = (name: string) => createHash('sha256').update(`${seed} ${name}`).digest('hex').slice(0, 32);
  const meetings = all.map(({ assessment, given }) => ({
    assessment,
    responses: shuffled(given, random).map((one) => {
      const { id: _, ...body } = responseOf(one, assessment);
      return withId({
        ...body,
        respondent: digest(`${body.respondent} ${assessment.id}`),
        round: 4_074_719_213,
        way: 'consensus',
        answers: shuffled(body.answers, random),
        haste: { quick: 3_058_613_447, taps: 4_196_871_359 },
        ...(body.pairing === undefined ? {} : { pairing: digest(body.pairing) }),
      });
    }),
  }));
  const numbers = ['4074719213', '3058613447', '4196871359', 'consensus', 'Rahasia'];
  return { meetings, secrets: new Set([...secretsIn(meetings), ...numbers]) };
}

const secretsIn = (meetings: Twin['meetings']): Set<string> =>
  new Set(
    meetings.flatMap(({ responses }) =>
      responses.flatMap(({ id, respondent, pairing }) => [id, respondent, pairing ?? id]),
    ),
  );
