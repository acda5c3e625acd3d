import { idOf } from '../domain/responses/made.ts';
import { occasionOf, small, type Given } from '../domain/privacy/made.ts';
import type { Told } from './told.ts';
import { answersBy, pick, worldOf, type World } from './worlds.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Release, Released } from '#domain/privacy/released.ts';
import type { nextRelease } from '#domain/privacy/releases.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { secondVote } from '#domain/responses/second-vote.ts';

// What happens in a partnership: all that was ever told in it, by whichever filter.

export type Story = { readonly told: readonly Told[]; readonly occasions: readonly Occasion[] };
type Filter = typeof nextRelease;

/** The one questionnaire's figures. */
export function figuresIn(questionnaires: readonly Released[]): Released {
  const [figures] = questionnaires;
  if (!figures) throw new Error('one questionnaire is asked');
  return figures;
}

/** Null where too little is new. */
function released(next: Filter, occasion: Occasion, others: readonly Occasion[]): Release | null {
  const result = next(occasion, others, idOf(7000 + occasion.releases.length));
  if (result.ok) return result.value;
  if (result.error.kind === 'too-few-new') return null;
  throw new Error(result.error.kind);
}

/** One assessment, closed once. */
export function closedOnce(seed: number, next: Filter): Story {
  const { assessment, given } = worldOf(seed);
  return closings(next, { assessment }, [given], []);
}

/** One assessment, closed up to three times; in between some correct, some join. */
export function reopened(seed: number, next: Filter): Story {
  const world = worldOf(seed);
  const second = corrected(world, world.given, 1);
  return closings(next, world, [world.given, second, corrected(world, second, 2)], []);
}

/** Three meetings with pairing codes; the last is now and then reopened. */
export function meetings(seed: number, next: Filter): Story {
  const world = worldOf(seed);
  let given = world.given.map((one): Given => {
    return world.random() < 0.9 ? { ...one, pairing: `kata${10 + one.person}` } : one;
  });
  const story: { told: Told[]; occasions: Occasion[] } = { told: [], occasions: [] };
  for (const place of [1, 2, 3]) {
    const assessment = { ...world.assessment, id: idOf(100 + place), date: `2026-0${place}-12` };
    const isReopened = place === 3 && world.random() < 0.3;
    const all = isReopened ? [given, corrected({ ...world, assessment }, given, place)] : [given];
    const { told, occasions } = closings(
      next,
      { assessment },
      all,
      story.occasions,
      story.told.at(-1) ?? null,
    );
    story.told.push(...told);
    story.occasions.push(...occasions);
    given = nextMeeting(world, given, place);
  }
  return story;
}

/** A meeting, a second vote on one or two items of it, and the meeting after. */
export function votedAgain(seed: number, next: Filter): Story {
  const world = worldOf(seed);
  const { random, gaps, assessment } = world;
  // In half of them everybody stays, known by a code
  const leaving = pick(random, [0, 0.1]);
  const coded = world.given.map((one): Given => {
    return random() >= leaving ? { ...one, pairing: `kata${10 + one.person}` } : one;
  });
  const first = closings(next, { assessment }, [coded], []);
  const items = pick(random, [['goal.1'], ['goal.2'], ['goal.1', 'ready.1'], ['level.1', 'goal.2']]);
  const made = secondVote(
    assessment,
    { items: new Map([[small.id, new Set(items)]]), hands: false },
    { id: idOf(150), title: 'Suara kedua' },
  );
  const second: Assessment = { ...made, turn: 1, deleted: false, stamps: {} };
  const voting = coded
    .filter(() => random() >= leaving)
    .map((one): Given => {
      const { partnership = {} } = answersBy(random, one.partner, gaps);
      const chosen = Object.entries(partnership).filter(([item]) => items.includes(item));
      // Without a code nobody knows that it is the same person
      const person = one.pairing === undefined ? one.person + 300 : one.person;
      return Object.assign({}, one, { person, answers: { partnership: Object.fromEntries(chosen) } });
    });
  const before = first.told.at(-1) ?? null;
  const again = closings(next, { assessment: second }, [voting], first.occasions, before);
  const later = { ...assessment, id: idOf(160), date: '2027-02-12' };
  const sofar = [...first.occasions, ...again.occasions];
  const third = closings(next, { assessment: later }, [nextMeeting(world, coded, 5)], sofar, before);
  return {
    told: [...first.told, ...again.told, ...third.told],
    occasions: [...sofar, ...third.occasions],
  };
}

export function closings(
  next: Filter,
  { assessment }: Pick<World, 'assessment'>,
  all: readonly (readonly Given[])[],
  others: readonly Occasion[],
  before: Told | null = null,
): Story {
  const told: Told[] = [];
  const releases: Release[] = [];
  let occasion = occasionOf(assessment, []);
  for (const now of all) {
    occasion = occasionOf(assessment, now, [...releases]);
    const release = released(next, occasion, others);
    if (!release) continue;
    releases.push(release);
    told.push({ released: figuresIn(release.released), assessment, now, before });
  }
  return { told, occasions: [{ ...occasion, releases }] };
}

/** Some leave, some correct, some join. */
function corrected({ random, gaps, assessment }: World, given: readonly Given[], round: number): Given[] {
  const { responses } = occasionOf(assessment, given);
  const again = given
    .filter(() => random() >= 0.05)
    .map((one): Given => {
      if (random() < 0.6) return one;
      const id = responses.find(({ respondent }) => respondent === idOf(1000 + one.person))?.id ?? '';
      return Object.assign({}, one, { answers: answersBy(random, one.partner, gaps), replaces: id });
    });
  const joined = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, place): Given => {
    const partner = Math.floor(random() * assessment.expected.length);
    const comments = random() < 0.5 ? { comments: { care: 'baik' } } : {};
    return Object.assign(
      { person: 100 * round + place, partner, answers: answersBy(random, partner, gaps) },
      comments,
    );
  });
  return [...again, ...joined];
}

/** Most come again, most of them with their code; some are new. */
function nextMeeting({ random, gaps }: World, given: readonly Given[], place: number): Given[] {
  const again = given
    .filter(() => random() < 0.85)
    .map((one) => Object.assign({}, one, { answers: answersBy(random, one.partner, gaps) }));
  const joined = Array.from({ length: Math.floor(random() * 5) }, (_, number) => ({
    person: 100 * place + number,
    partner: number % 2,
    pairing: `baru${10 * place + number}`,
    answers: answersBy(random, number % 2, gaps),
  }));
  return [...again, ...joined];
}
