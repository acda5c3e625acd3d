import * as fc from 'fast-check';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { about, assessmentOf, pair, responseOf } from '../privacy/made.ts';
import { gate, ladder, matrix, questionnaireOf, rating } from '../scoring/small.ts';

const partner = { subject: 'partner' } as const;
const many = Array.from({ length: 16 }, (_, number) => rating(`many.${number}`, { dimension: 'many' }));

/** Every kind of item; facets of one, two and three, reversed ones, ten points beside five, a set of sixteen. */
export const wide: Questionnaire = questionnaireOf([
  rating('care.1', { dimension: 'care', facet: 'listen', ...partner }),
  rating('care.2', { dimension: 'care', facet: 'listen', reversed: true, ...partner }),
  rating('care.3', { dimension: 'care', facet: 'listen', ...partner }),
  rating('care.4', { dimension: 'care', facet: 'help', ...partner }),
  rating('care.5', { dimension: 'care', facet: 'help', ...partner }),
  rating('trust.1', { dimension: 'trust', facet: 'open', ...partner }),
  rating('trust.2', { dimension: 'trust', ...partner }),
  rating('mixed.1', { dimension: 'mixed' }),
  rating('mixed.2', { dimension: 'mixed', scale: 'ten' }),
  rating('long.1', { dimension: 'long', scale: 'ten', subject: 'self' }),
  rating('long.2', { dimension: 'long', scale: 'ten', reversed: true, subject: 'self' }),
  ...many,
  gate('ready.1', 'ready'),
  ladder('role.1', 'care', 'partner'),
  matrix('share.1', 'level', ['plan', 'work']),
  ladder('level.2', 'level', 'pair'),
]);

export const assessment: Assessment = assessmentOf([2, 2, 2], {
  parts: [{ questionnaire: wide, form: 'all' }],
  mode: 'by-partner',
  cut: { by: 'role', roles: ['elder', 'youth'].map((id) => ({ id, name: id })) },
});

const points = (item: Item): number => (item.kind === 'rating' && item.scale === 'ten' ? 10 : 5);

function valueFor(item: Item): fc.Arbitrary<AnswerValue> | null {
  const level = fc.integer({ min: 1, max: 3 });
  switch (item.kind) {
    case 'rating':
      return fc.integer({ min: 1, max: points(item) });
    case 'gate':
      return fc.constantFrom<AnswerValue>('yes', 'partly', 'not-yet');
    case 'ladder':
      return fc.record({ now: level, wished: level }, { requiredKeys: ['now'] });
    case 'matrix':
      return fc
        .dictionary(fc.constantFrom('plan', 'work'), fc.oneof(level, fc.constant('cannot-judge' as const)))
        .map((stages) => ({ stages }));
    case 'step':
    case 'open':
      return null;
  }
}

const subjectsOf: { readonly [K in Item['subject']]: readonly Subject[] } = {
  partner: [about(0), about(1), about(2)],
  pair: [pair(0, 1), pair(1, 2)],
  partnership: ['partnership'],
  self: ['self'],
};

/** What somebody says about everything: of each item about each subject a value, 'cannot judge' or nothing. */
const answers: fc.Arbitrary<Record<string, Record<string, AnswerValue>>> = fc
  .tuple(
    ...wide.items.flatMap((item) =>
      subjectsOf[item.subject].map((subject) =>
        fc
          .option(
            fc.oneof(
              { arbitrary: valueFor(item) ?? fc.constant('cannot-judge'), weight: 6 },
              fc.constant<AnswerValue>('cannot-judge'),
            ),
            { freq: 6, nil: null },
          )
          .map((value) => ({ subject, item: item.id, value })),
      ),
    ),
  )
  .map((given) => {
    const bySubject: Record<string, Record<string, AnswerValue>> = {};
    for (const { subject, item, value } of given) {
      if (value !== null) (bySubject[subject] ??= {})[item] = value;
    }
    return bySubject;
  });

/** So many people at the most, of three partners and in two roles or none. */
export const responses = (maxLength: number): fc.Arbitrary<Response[]> =>
  fc
    .array(
      fc.record({
        partner: fc.integer({ min: 0, max: 2 }),
        role: fc.constantFrom('elder', 'youth', undefined),
        answers,
      }),
      { maxLength },
    )
    .map((people) =>
      people.map(({ role, ...given }, person) =>
        responseOf({ ...given, ...(role === undefined ? {} : { role }), person }, assessment),
      ),
    );
