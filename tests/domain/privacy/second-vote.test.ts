import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { assessmentOf, occasionOf, peopleOf, small, type Given } from './made.ts';
import { resultsOf } from './results-of.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { secondVote } from '#domain/responses/second-vote.ts';

const people = [3, 3, 3];
const items = ['goal.1', 'goal.2', 'ready.1'];

const answering = (some: readonly string[], value: (person: number) => number, paired = true): Given[] =>
  peopleOf(people).map(({ person, partner }): Given => {
    const partnership = Object.fromEntries(
      some.map((item) => [item, item === 'ready.1' ? ('yes' as const) : value(person)]),
    );
    const given = { person, partner, answers: { partnership } };
    return paired ? Object.assign(given, { pairing: `kata${10 + person}` }) : given;
  });

function votedAgain(first: Assessment, some: readonly string[]): Assessment {
  const made = secondVote(
    first,
    { items: new Map([[small.id, new Set(some)]]), hands: false },
    { id: idOf(101), title: 'Suara kedua' },
  );
  return { ...made, turn: 1, deleted: false, stamps: {} };
}

const released = (occasion: Occasion, others: readonly Occasion[] = []): Occasion => {
  const release = nextRelease(occasion, others, idOf(1));
  return { ...occasion, releases: release.ok ? [release.value] : [] };
};

const told = (occasion: Occasion, others: readonly Occasion[]): Released => {
  const [figures] = resultsOf(occasion, others);
  if (!figures) throw new Error('one questionnaire is asked');
  return figures;
};

const goal = 'partnership|all|item|goal.1';
const modes = ['anonymous', 'by-partner'] as const;

test.each(modes)(
  '[V2] [C3] %s, the first vote comes before the second, and the same people are compared',
  (mode) => {
    const assessment = assessmentOf(people, { mode });
    const one = released(
      occasionOf(
        assessment,
        answering(items, (person) => 1 + (person % 2)),
      ),
    );
    const two = released(
      occasionOf(
        votedAgain(assessment, ['goal.1']),
        answering(['goal.1'], (person) => 4 - (person % 3)),
      ),
      [one],
    );
    const figures = told(two, [one]);
    expect(figures.before).toBe(assessment.id);
    expect(Object.keys(figures.changes)).toEqual([goal]);
    expect(figures.changes[goal]).toMatchObject({ n: 9 });
  },
);

test.each(modes)(
  '[V2] %s, the next meeting is compared with the first vote, never with the second',
  (mode) => {
    const assessment = assessmentOf(people, { mode });
    const one = released(
      occasionOf(
        assessment,
        answering(items, () => 2),
      ),
    );
    const two = released(
      occasionOf(
        votedAgain(assessment, items),
        answering(items, () => 5),
      ),
      [one],
    );
    const later = released(
      occasionOf(
        assessmentOf(people, { mode, id: idOf(99), date: '2026-12-12' }),
        answering(items, (person) => 3 + (person % 2)),
      ),
      [one, two],
    );
    expect(told(later, [one, two]).before).toBe(assessment.id);
    // And the first vote knows of nothing before it
    expect(told(released({ ...one, releases: [] }, [two]), [two]).before).toBeNull();
  },
);

test.each(modes)('[V1] [S2] [S3] %s, what was left out gives no facet, no dimension and no whole', (mode) => {
  const assessment = assessmentOf(people, { mode });
  const one = released(
    occasionOf(
      assessment,
      answering(items, () => 2),
    ),
  );
  const two = (some: readonly string[]) =>
    told(
      released(
        occasionOf(
          votedAgain(assessment, some),
          answering(some, () => 5),
        ),
        [one],
      ),
      [one],
    );
  expect(Object.keys(two(['goal.1']).cells)).toEqual([goal]);
  // Both items of the dimension: what the law gives
  expect(Object.keys(two(['goal.1', 'goal.2']).cells)).toContain('partnership|all|dimension|goal');
});

test('[V2] [C3] without pairing codes nobody is known to be the same', () => {
  const assessment = assessmentOf(people);
  const given = answering(['goal.1'], () => 4, false);
  const others = given.map((one) => Object.assign({}, one, { person: one.person + 50 }));
  const one = released(occasionOf(assessment, given));
  const two = released(occasionOf(votedAgain(assessment, ['goal.1']), others), [one]);
  expect(told(two, [one]).changes).toEqual({});
});
