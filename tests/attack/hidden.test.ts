import { expect, test } from 'vitest';
import { about, pair, type Given } from '../domain/privacy/made.ts';
import { reachable } from './reachable.ts';
import { closings } from './stories.ts';
import { worldOf } from './worlds.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { cannotJudge } from '#domain/responses/answer.ts';

// 45 partnerships, in each of which something is answered by k − 1 people, by fewer, or by none.

type Answered = {
  readonly subject: string;
  readonly items: readonly string[];
  readonly by: (one: Given) => boolean;
};
const anybody = () => true;

const answered: readonly Answered[] = [
  {
    subject: about(0),
    items: ['listen.1', 'listen.2', 'listen.3', 'help.1'],
    by: ({ partner }) => partner !== 0,
  },
  { subject: about(0), items: ['help.1'], by: ({ partner }) => partner === 0 },
  { subject: about(0), items: ['role.1'], by: ({ partner }) => partner !== 0 },
  { subject: about(0), items: ['fit.1'], by: ({ partner }) => partner !== 0 },
  { subject: 'self', items: ['sure.1', 'grow.1'], by: anybody },
  { subject: 'partnership', items: ['goal.2'], by: anybody },
  { subject: 'partnership', items: ['ready.1'], by: anybody },
  { subject: 'partnership', items: ['level.1', 'share.1'], by: anybody },
  { subject: pair(0, 1), items: ['level.2'], by: anybody },
];

type Left = 'out' | 'passed';

/** Only so many people give these answers; the others leave them out, or say that they cannot judge. */
function only(given: readonly Given[], { subject, items, by }: Answered, most: number, left: Left): Given[] {
  let count = 0;
  return given.map((one) => {
    const own = one.answers[subject];
    if (!own || !by(one)) return one;
    count += items.some((item) => item in own) ? 1 : 0;
    if (count <= most) return one;
    const without = Object.entries(own).flatMap(([item, value]) => {
      if (!items.includes(item)) return [[item, value]];
      return left === 'out' ? [] : [[item, cannotJudge]];
    });
    return { ...one, answers: { ...one.answers, [subject]: Object.fromEntries(without) } };
  });
}

test(
  '[P4] answered by too few, by one, by none or by nobody who can judge: no byte tells which',
  { timeout: 120_000 },
  () => {
    let shown = 0;
    for (let seed = 4000; seed < 4045; seed += 1) {
      const { assessment, given } = worldOf(seed);
      const what = answered[seed % answered.length];
      if (!what) throw new Error('there is always one');
      const told = (most: number, left: Left) =>
        reachable(closings(nextRelease, { assessment }, [only(given, what, most, left)], []));
      const few = told(assessment.k - 1, 'out');
      shown += Math.min(1, (few.get('file 0')?.match(/\|item\|/g) ?? []).length);
      for (const other of [
        told(1, 'out'),
        told(0, 'out'),
        told(0, 'passed'),
        told(assessment.k - 1, 'passed'),
      ]) {
        const different = [...few].flatMap(([name, text]) => (other.get(name) === text ? [] : name));
        expect(different, `seed ${seed}, ${what.subject} ${what.items[0]}`).toEqual([]);
      }
    }
    // Most of them tell other things meanwhile.
    expect(shown).toBeGreaterThan(20);
  },
);

test(
  '[P4] [P6] so of a group of the cut with k − 1 people, and of one with none',
  { timeout: 120_000 },
  () => {
    let cuts = 0;
    for (let seed = 4100; cuts < 8; seed += 1) {
      const { assessment, given } = worldOf(seed);
      if (assessment.cut?.by !== 'role') continue;
      cuts += 1;
      const elders = (most: number) => {
        let count = 0;
        const all = given.map((one): Given => {
          count += one.role === 'elder' ? 1 : 0;
          return one.role === 'elder' && count > most ? Object.assign({}, one, { role: 'stranger' }) : one;
        });
        return reachable(closings(nextRelease, { assessment }, [all], []));
      };
      expect([...elders(assessment.k - 1)], `seed ${seed}`).toEqual([...elders(0)]);
    }
  },
);
