import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { about, assessmentOf, occasionOf, partnerItems, peopleOf, wholeItems, type Given } from './made.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Cut } from '#domain/responses/cut.ts';

type Values = Record<string, AnswerValue>;

const level = fc.integer({ min: 1, max: 4 });
const rung = fc.record({ now: level, wished: level });
const ladders = new Set(['role.1', 'level.1']);

const valueOf = (item: string): fc.Arbitrary<AnswerValue> => {
  if (ladders.has(item)) return rung;
  return item === 'ready.1' ? fc.constantFrom('yes', 'partly', 'not-yet') : fc.integer({ min: 1, max: 5 });
};

const valued = (items: readonly string[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(items.map((item) => [item, valueOf(item)])));

const someOf = (items: readonly string[]) =>
  fc.subarray([...items], { minLength: Math.max(0, items.length - 2) });

/** What one person answers, and the same items answered anew. */
const twice = fc
  .tuple(someOf([...partnerItems, 'role.1']), someOf([...wholeItems, 'level.1']))
  .chain(([partner, whole]) => {
    const answers = fc.record({ [about(0)]: valued(partner), partnership: valued(whole) });
    return fc.record({ first: answers, second: answers });
  });

const world = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 4 }).chain((people) =>
  fc.record({
    people: fc.constant(people),
    weighting: fc.constantFrom('partner', 'respondent'),
    answers: fc.array(twice, { minLength: 16, maxLength: 16 }),
  }),
);

const cut: Cut = { by: 'role', roles: ['elder', 'youth'].map((id) => ({ id, name: id })) };
const roleOf = (person: number) => (person % 2 === 0 ? 'elder' : 'youth');

function figuresOf(occasion: Occasion): Released | undefined {
  const release = nextRelease(occasion, [], idOf(1));
  return release.ok ? release.value.released[0] : undefined;
}

/** All but the numbers: which figures there are, and with what. */
const outlineOf = (released: Released | undefined) => ({
  cells: Object.entries(released?.cells ?? {}).map(([key, { n, judges, spread, counts }]) =>
    [key, n, judges, spread !== null, counts !== null].join(' '),
  ),
  gates: Object.entries(released?.gates ?? {}).map(([key, { n, counts }]) =>
    [key, n, counts !== null].join(' '),
  ),
  ladders: Object.entries(released?.ladders ?? {}).map(([key, { n, counts }]) =>
    [key, n, counts !== null].join(' '),
  ),
  gaps: Object.keys(released?.gaps ?? {}),
});

test('[P3] what is told depends on who answered, never on what, nor on any order', () => {
  fc.assert(
    fc.property(world, ({ people, weighting, answers }) => {
      const assessment = assessmentOf(people, { weighting, cut });
      const occasion = (time: 'first' | 'second') =>
        occasionOf(
          assessment,
          peopleOf(people).map((one): Given =>
            Object.assign({ answers: answers[one.person]?.[time] ?? {}, role: roleOf(one.person) }, one),
          ),
        );
      const first = occasion('first');
      const figures = figuresOf(first);
      expect(outlineOf(figuresOf(occasion('second')))).toEqual(outlineOf(figures));
      const turned = { ...first, responses: first.responses.toReversed() };
      expect(outlineOf(figuresOf(turned))).toEqual(outlineOf(figures));
    }),
    { numRuns: 150 },
  );
});
