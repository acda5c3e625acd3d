import { expect, test } from 'vitest';
import type * as Zod from 'zod/mini';
import { broken, firstFound, type Next } from './broken.ts';
import { disguised } from './disguise.ts';
import { filesApart } from './files.ts';
import { tryAll, truthOf } from './integers.ts';
import { smallOf } from './smalls.ts';
import { closedOnce, meetings, reopened } from './stories.ts';
import type * as Anonymously from '#domain/privacy/anonymously.ts';
import type * as Comments from '#domain/privacy/comments.ts';
import type * as Figures from '#domain/privacy/figures.ts';
import type * as Out from '#domain/privacy/out.ts';
import type * as Plan from '#domain/privacy/plan.ts';
import type * as Sight from '#domain/privacy/sight.ts';
import type * as Withdraw from '#domain/privacy/withdraw.ts';
import type * as Group from '#domain/scoring/group.ts';

// The filter, broken in one place each time. The attacks that find nothing in the whole one have to find each.

/** A slow machine needs its time. */
const patient = { timeout: 120_000 };

/** `p7 to p1, p2`, and as often with a partner's people. */
const somebody = /^\w+ to \w/;

type SightModule = Omit<typeof Sight, 'fewestForSpread'> & { readonly fewestForSpread: number };

const sight = (change: (whole: SightModule) => Partial<SightModule>) =>
  broken('#domain/privacy/sight.ts', change);

const proofless = () =>
  broken<typeof Withdraw>('#domain/privacy/withdraw.ts', () => ({ withdraw: (_, candidates) => candidates }));

test('[P3] the attack finds a filter that proves nothing', patient, async () => {
  expect(firstFound(closedOnce, await proofless())).toMatch(somebody);
});

test('[P3] trying out whole answers finds it as well', patient, async () => {
  const next = await proofless();
  const madeOut = [...Array(300).keys()].slice(200).flatMap((seed) => {
    const small = smallOf(seed, 'all');
    const tried = small.slots.length > 9 ? null : tryAll(small, truthOf(small, seed), 'file', next);
    return tried?.leak ?? [];
  });
  expect(madeOut).toEqual([expect.stringMatching(somebody), expect.stringMatching(somebody)]);
});

test('[P2] the attack finds a filter with k − 1 instead of k', patient, async () => {
  const next = await broken<typeof Plan>('#domain/privacy/plan.ts', ({ planRelease }) => ({
    planRelease: (input) => planRelease({ ...input, k: input.k - 1 }),
  }));
  expect(firstFound(closedOnce, next)).toMatch(somebody);
});

test(
  '[P2] the attack finds a filter that counts k − 1 as enough, though it proves with k',
  patient,
  async () => {
    const next = await sight(({ sightOf }) => ({
      sightOf: (people, group, rules) => sightOf(people, group, { ...rules, k: rules.k - 1 }),
    }));
    expect(firstFound(closedOnce, next)).toContain('of fewer than k');
  },
);

test('[P2] the attack finds a filter that does not ask for two judging partners', patient, async () => {
  const next = await sight(({ sightOf }) => ({
    sightOf: (people, group, rules) => sightOf(people, group, { ...rules, partners: 2 }),
  }));
  expect(firstFound(closedOnce, next)).toContain('of one partner');
});

test(
  '[P2] the attack finds a filter that does not ask for k people without any one partner',
  patient,
  async () => {
    const next = await sight(({ sightOf }) => ({
      sightOf: (people, group, rules) => {
        const all = people.reduce((sum, some) => sum + some, 0);
        const isOnlyThat = all >= rules.k && people.length > 1;
        return isOnlyThat ? sightOf([...people, rules.k], group, rules) : sightOf(people, group, rules);
      },
    }));
    expect(firstFound(closedOnce, next)).toContain('of fewer than k without one partner');
  },
);

test('[P3] the attack finds a filter that proves each group by itself', patient, async () => {
  const next = await broken<typeof Anonymously>('#domain/privacy/anonymously.ts', ({ anonymously }) => ({
    anonymously: (figures, past, input) =>
      [...new Set(figures.map(({ group }) => group))].flatMap((group) =>
        anonymously(
          figures.filter((one) => one.group === group),
          past.filter((one) => one.group === group),
          input,
        ),
      ),
  }));
  expect(firstFound(closedOnce, next)).toMatch(somebody);
});

test('[P3] the attack finds a filter that forgets earlier releases', patient, async () => {
  const next = await broken<typeof Out>('#domain/privacy/out.ts', () => ({ alreadyOut: () => [] }));
  expect(firstFound(reopened, next)).toMatch(somebody);
  expect(firstFound(meetings, next)).toMatch(somebody);
});

test('[P2] the attack finds a filter that tells spreads and counts of fewer than five', patient, async () => {
  const next = await sight(({ sightOf }) => ({
    fewestForSpread: 0,
    sightOf: (people, group, rules) => (sightOf(people, group, rules) === 'nothing' ? 'nothing' : 'spread'),
  }));
  expect(firstFound(closedOnce, next)).toMatch(/fewer than (5|five)/);
});

test(
  '[P2] the attack finds a filter in which counts of fewer than five follow from two others',
  patient,
  async () => {
    const next = await broken('#domain/privacy/spreads.ts', () => ({ tooFew: () => new Set() }));
    expect(firstFound(closedOnce, next)).toMatch(/of fewer than 5|of \w+ to/);
  },
);

test(
  '[P6] the attack finds a filter that lets a partner with fewer than k people have one voice',
  patient,
  async () => {
    const next = await sight(({ sightOf }) => ({
      sightOf: (people, group, rules) => sightOf(people, group, { ...rules, weighting: 'respondent' }),
    }));
    expect(firstFound(closedOnce, next)).toContain('of a partner with fewer than k');
  },
);

test(
  '[P6] the attack finds a filter that tells single partners apart where another has few people',
  patient,
  async () => {
    const next = await sight(({ sightOf }) => ({
      sightOf: (people, group, rules) => sightOf(people, group, { ...rules, judging: [] }),
    }));
    expect(firstFound(closedOnce, next)).toContain('of one partner where another has few');
  },
);

test('[P2] the attack finds a filter that tells comments by fewer than k people', patient, async () => {
  const next = await broken<typeof Comments>('#domain/privacy/comments.ts', ({ releasedComments }) => ({
    releasedComments: (part, out) =>
      releasedComments({ ...part, assessment: { ...part.assessment, k: 1 } }, out),
  }));
  expect(firstFound(closedOnce, next)).toContain('comments of care by fewer than k');
});

test('[P7] the attack finds a filter that adds single comments to those that are out', patient, async () => {
  const next = await broken<typeof Comments>('#domain/privacy/comments.ts', () => ({
    commentsOut: () => [],
  }));
  expect(firstFound(reopened, next)).toContain('came later');
});

/** All comments of some partnerships. */
const commentsBy = (filter: Next) =>
  Array.from({ length: 30 }, (_, seed) =>
    closedOnce(seed, filter).told.map(({ released }) => released.comments),
  );

test('[P2] the attack finds a filter that tells comments in the order they came in', patient, async () => {
  const next = await broken<typeof Comments>('#domain/privacy/comments.ts', ({ releasedComments }) => ({
    releasedComments: (part, out) => {
      const came = [...part.flags.keys()].flatMap(({ comments }) => comments.map(({ text }) => text));
      return releasedComments(part, out).map(({ dimension, texts }) => ({
        dimension,
        texts: texts.toSorted((a, b) => came.indexOf(a) - came.indexOf(b)),
      }));
    },
  }));
  expect(commentsBy(disguised(1, next).next)).not.toEqual(commentsBy(next));
});

test('[C3] the attack finds a filter that tells a change which leaves a few unpaired', patient, async () => {
  const next = await broken<typeof Figures>('#domain/privacy/figures.ts', ({ figuresAbout }) => ({
    figuresAbout: (subject, attendances) =>
      figuresAbout(subject, attendances).map((figure) => Object.assign({}, figure, { unpaired: [] })),
  }));
  expect(firstFound(meetings, next)).toContain('a change that leaves a few');
});

test(
  '[R1] the attack finds a filter that mixes what a partner says of itself with what others say',
  patient,
  async () => {
    const next = await broken<typeof Group>('#domain/scoring/group.ts', ({ inGroup }) => ({
      inGroup: (speakers, subject, group) =>
        group === 'peers' ? speakers : inGroup(speakers, subject, group),
    }));
    expect(firstFound(closedOnce, next)).toMatch(/^\w+ to \w|of \d+, not of \d+/);
  },
);

test('[P3] the attack finds a filter that lets the last digits of its figures out', patient, async () => {
  const next = await broken<typeof Zod>('zod/mini', ({ overwrite }) => ({
    overwrite: () => overwrite((value) => value),
  }));
  expect([10, 11, 12].some((seed) => filesApart(smallOf(seed), next).apart > 0)).toBe(true);
});
