import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { questionnaireOf, rating } from '../scoring/small.ts';
import { about, all, assessmentOf, occasionOf, partnerItems, peopleOf, type Given } from './made.ts';
import { resultsOf } from './results-of.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

const byPartner = (people: readonly number[], given: readonly Given[], more: Partial<Assessment> = {}) =>
  occasionOf(assessmentOf(people, { mode: 'by-partner', ...more }), given);

function live(occasion: Occasion, others: readonly Occasion[] = []): Released {
  const [figures] = resultsOf(occasion, others);
  if (!figures) throw new Error('one questionnaire is asked');
  return figures;
}

test('[P1] by partner everything that was answered is told, however few', () => {
  const skipped = new Set(['listen.3', 'help.1']);
  const given = peopleOf([1, 1, 0]).map(({ person, partner }) => {
    const items = partnerItems.filter((item) => person === 0 || !skipped.has(item));
    return { person, partner, answers: { [about(0)]: all(items, 4) } };
  });
  const { cells } = live(byPartner([1, 1, 0], given));
  const self = [
    'dimension|care',
    'facet|help',
    'facet|listen',
    'item|help.1',
    'item|listen.1',
    'item|listen.2',
    'item|listen.3',
    'overall|overall',
  ];
  const peers = ['facet|listen', 'item|listen.1', 'item|listen.2'];
  expect(Object.keys(cells).toSorted()).toEqual(
    [
      ...self.map((target) => `${about(0)}|self|${target}`),
      ...peers.map((target) => `${about(0)}|peers|${target}`),
    ].toSorted(),
  );
  expect(Object.values(cells).every(({ spread }) => spread !== null)).toBe(true);
});

/** One person each of so many partners, about a gate of the whole. */
const gatesOf = (values: readonly AnswerValue[]) => {
  const people = values.map(() => 1);
  const given = values.map((value, person): Given => ({
    person,
    partner: person,
    answers: { partnership: { 'ready.1': value } },
  }));
  return live(byPartner(people, given)).gates;
};

test('[S5] a gate that nobody could judge has no figure', () => {
  expect(gatesOf(['cannot-judge', 'cannot-judge'])).toEqual({});
  expect(gatesOf(['cannot-judge', 'yes'])['partnership|all|item|ready.1']).toMatchObject({
    n: 1,
    counts: { yes: 1, cannotJudge: 1 },
  });
});

const two = questionnaireOf([rating('one', { dimension: 'd' }), rating('two', { dimension: 'e' })]);
const whole = (id: string) => `partnership|all|${id}`;

/** Six people about two dimensions; the silent ones do not judge the second. */
function meeting(id: number, date: string, value: (person: number) => number, silent: readonly number[]) {
  const given = peopleOf([3, 3]).map(({ person, partner }): Given => {
    const second: AnswerValue = silent.includes(person) ? 'cannot-judge' : value(person);
    const answers = { partnership: { one: value(person), two: second } };
    return { person, partner, pairing: `kata${10 + person}`, answers };
  });
  return byPartner([3, 3], given, { id: idOf(id), date, parts: [{ questionnaire: two, form: 'all' }] });
}

/** What is told of the second meeting. */
const changed = (silent: readonly number[]): Released =>
  live(
    meeting(301, '2026-11-01', (person) => (person < 2 ? 5 : 4), silent),
    [meeting(300, '2026-08-01', () => 3, [])],
  );

test('[C3] the whole is compared where each one’s own overall is, and nowhere else', () => {
  expect(Object.keys(changed([]).changes)).toContain(whole('overall|overall'));
  const some = changed([5]);
  expect(some.changes[whole('dimension|e')]?.n).toBe(5);
  expect(some.changes[whole('dimension|d')]?.n).toBe(6);
  expect(some.cells[whole('overall|overall')]).toBeDefined();
  expect(Object.keys(some.changes)).not.toContain(whole('overall|overall'));
});
