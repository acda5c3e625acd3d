import { seeded } from './camera.ts';
import { partners } from './person.ts';

/**
 * Who the forty are, what they say and what goes wrong, all drawn from one seed. Nothing here knows how the app counts.
 */

/** `consensus`: the people of a partner agree on one form. */
export type Way = 'passed' | 'paper' | 'phone' | 'consensus';

/** 1 to 5; 0: cannot judge. */
export type Said = readonly number[];

export type Person = {
  readonly number: number;
  /** By its place. */
  readonly partner: number;
  readonly way: Way;
  /** Of each thing about each partner, the others in their order and the own one last; then of the partnership. */
  readonly said: Said;
  /** What counts instead, of those who changed their mind. */
  readonly later: Said | null;
};

/** What a phone shows: a person's codes, of those who corrected the old or the new ones. */
export type Showing = { readonly person: number; readonly version: 'said' | 'later' };

export type Plan = {
  readonly people: readonly Person[];
  /** For each thing asked by raised hands how many chose 1 to 5, and how many could not judge. */
  readonly hands: readonly (readonly number[])[];
  /** What each of two stations gets before its camera, in this order. */
  readonly stations: readonly [readonly Showing[], readonly Showing[]];
  /** Has written much: of its codes the first station misses one. */
  readonly talkative: number;
  /** Any number from 0 to 1, for what else is drawn. */
  readonly random: () => number;
};

export const phones = 6;
export const asked = { aboutPartners: 10, aboutPartnership: 6, byHands: 11 } as const;
/** The last partner's people agree on one form. */
export const peopleOf = [13, 13, 13, 1] as const;
const ways: readonly (readonly [Way, number])[] = [
  ['passed', 7],
  ['paper', 14],
  ['phone', 18],
  ['consensus', 1],
];

export function drawPlan(seed: number): Plan {
  const random = seeded(seed);
  const seats = peopleOf.flatMap((count, partner) => Array.from({ length: count }, () => partner));
  const drawn = ways.flatMap(([way, count]) => Array.from({ length: count }, () => way));
  // The consensus is the last partner's
  const shared = [...shuffled(drawn.slice(0, -1), random), ...drawn.slice(-1)];
  const speak = speaker(random);
  const everybody = seats.map((partner, number): Person => {
    const way = shared[number] ?? 'paper';
    return { number, partner, way, said: speak(partner, way), later: null };
  });
  const [one, two, three, four, five, talkative, ...rest] = shuffled(
    everybody.filter(({ way }) => way === 'phone').map(({ number }) => number),
    random,
  );
  const mindChanged = (person: Person): Person =>
    person.number === four || person.number === five ? { ...person, later: corrected(person.said) } : person;
  const people = everybody.map(mindChanged);
  const said = (...numbers: readonly (number | undefined)[]): Showing[] =>
    numbers.flatMap((person) => (person === undefined ? [] : { person, version: 'said' }));
  const later = (...numbers: readonly (number | undefined)[]): Showing[] =>
    said(...numbers).map(({ person }) => ({ person, version: 'later' }));
  const half = Math.floor(rest.length / 2);
  return {
    people,
    hands: Array.from({ length: asked.byHands }, () => raised(random)),
    stations: [
      [
        // Twice at the same station; the new answers before the old ones
        ...later(four),
        ...said(one, two, three, talkative, five, ...rest.slice(0, half), one, two, four),
      ],
      // Once more at the other station; the new answers where nobody has seen the old ones
      [...said(...rest.slice(half), three), ...later(five), ...said(talkative)],
    ],
    talkative: talkative ?? 0,
    random,
  };
}

type Random = Plan['random'];

function shuffled<T>(all: readonly T[], random: Random): T[] {
  return all
    .map((one) => ({ one, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** Each thing has a usual answer and a width about it; of some things all think alike, of others not. */
function speaker(random: Random) {
  const thing = () => ({ usual: 1.5 + 3 * random(), width: 0.5 + 3.5 * random() });
  const about = partners.map(() => Array.from({ length: asked.aboutPartners }, thing));
  const together = Array.from({ length: asked.aboutPartnership }, thing);
  return (own: number, way: Way): Said => {
    const answer = ({ usual, width }: ReturnType<typeof thing>) => {
      const point = Math.min(5, Math.max(1, Math.round(usual + (random() - 0.5) * width)));
      // Who agrees with others has an answer to everything
      return random() < 0.04 && way !== 'consensus' ? 0 : point;
    };
    const ofPartners = Array.from({ length: asked.aboutPartners }, (_, item) =>
      inRows(own).map((partner) => {
        const one = about[partner]?.[item];
        return one ? answer(one) : 0;
      }),
    );
    return [...ofPartners.flat(), ...together.map(answer)];
  };
}

/** The partners in the order of their rows: the others, then the own one. */
export const inRows = (own: number): number[] => [
  ...partners.map((_, place) => place).filter((place) => place !== own),
  own,
];

/** Something else about the first partner in the first row. */
function corrected(said: Said): Said {
  const [first = 0, ...rest] = said;
  return [first === 5 ? 1 : 5, ...rest];
}

/** Forty hands, some of which stay down. */
function raised(random: Random): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  const usual = 5 * random();
  for (let hand = 0; hand < 40; hand += 1) {
    const point = Math.min(4, Math.max(0, Math.round(usual + 2 * (random() - 0.5))));
    const place = random() < 0.05 ? 5 : point;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** What a person says in the end. */
export const finallySaid = ({ said, later }: Person): Said => later ?? said;
