import { describe, expect, test } from 'vitest';
import { applyChange, newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { answerKey } from '#domain/responses/draft.ts';
import { rowsOf, stepsOf, subjectsOf, unanswered } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { minutesOf, tapsOf } from '#domain/responses/taps.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { assessment, idOf, questionnaire } from './made.ts';

const taking = (partners: number, id = idOf(100)): Assessment => ({
  ...assessment,
  id,
  expected: Array.from({ length: partners }, (_, place) => ({ partner: idOf(place + 1), people: 3 })),
});

type Cell = readonly [judge: string, judged: string];

const cellsOf = (of: Assessment): Cell[] =>
  of.expected.flatMap(({ partner }) => judgedBy(partner, of).map((other): Cell => [partner, other]));

/** Whether judges and judged hang together by these cells; a partner is one of each, and they are not tied. */
function isConnected(cells: readonly Cell[], partners: number): boolean {
  const next = new Map<string, string[]>();
  const tie = (a: string, b: string) => next.set(a, [...(next.get(a) ?? []), b]);
  for (const [judge, judged] of cells) {
    tie(`judge ${judge}`, `judged ${judged}`);
    tie(`judged ${judged}`, `judge ${judge}`);
  }
  const seen = new Set<string>();
  const open = [`judge ${idOf(1)}`];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...(next.get(one) ?? []));
  }
  return seen.size === 2 * partners;
}

const large = Array.from({ length: 34 }, (_, place) => place + 7);

describe.each(large)('of %d partners', (partners) => {
  const of = taking(partners);
  const cells = cellsOf(of);

  test('[R4] each judges at most five others, and only one, if any, fewer', () => {
    const loads = of.expected.map(({ partner }) => judgedBy(partner, of).length);
    expect(loads.toSorted((a, b) => a - b)).toEqual([
      partners % 2 === 0 ? 5 : 4,
      ...Array.from({ length: partners - 1 }, () => 5),
    ]);
    expect(cells.some(([judge, judged]) => judge === judged)).toBe(false);
  });

  test('[R4] [R5] whoever judges somebody is judged by them', () => {
    const names = new Set(cells.map(([judge, judged]) => `${judge} ${judged}`));
    expect(names.size).toBe(cells.length);
    expect(cells.filter(([judge, judged]) => !names.has(`${judged} ${judge}`))).toEqual([]);
  });

  test('[R4] judges and judged hang together, and still do without any one cell', () => {
    expect(isConnected(cells, partners)).toBe(true);
    const bridges = cells.filter(
      (cell) =>
        !isConnected(
          cells.filter((other) => other !== cell),
          partners,
        ),
    );
    expect(bridges).toEqual([]);
  });
});

test('[R4] up to six partners everybody judges all the others', () => {
  for (const partners of [2, 3, 6]) {
    const of = taking(partners);
    const others = of.expected.map(({ partner }) => partner).filter((partner) => partner !== idOf(2));
    expect(judgedBy(idOf(2), of)).toEqual(others);
  }
});

const numbers = (of: Assessment) =>
  of.expected.map(({ partner }) =>
    judgedBy(partner, of)
      .map((id) => Number.parseInt(id, 16))
      .join(' '),
  );
const ofFive = (of: Assessment) => judgedBy(idOf(5), of).toSorted();

test('[R4] who judges whom follows from the ids alone: the same on every device and in every version', () => {
  expect(numbers(taking(7))).toEqual([
    '2 4 5 6 7',
    '1 3 4 6 7',
    '2 4 5 6 7',
    '1 2 3 6 7',
    '1 3 6 7',
    '1 2 3 4 5',
    '1 2 3 4 5',
  ]);
  const turned = { ...taking(12), expected: taking(12).expected.toReversed() };
  expect(ofFive(turned)).toEqual(ofFive(taking(12)));
});

test('[R4] another assessment is drawn anew', () => {
  const draws = [1, 2, 3, 4, 5].map((number) => judgedBy(idOf(1), taking(20, idOf(1000 + number))).join());
  expect(new Set(draws).size).toBeGreaterThan(1);
});

test('[R4] of a pair both sides are asked about it', () => {
  const of = taking(11);
  const [item] = questionnaire.items;
  if (!item) throw new Error('no item');
  const pair = { ...item, subject: 'pair' } as const;
  const asked = of.expected.flatMap(({ partner }) => subjectsOf(pair, of, partner));
  expect(new Set(asked).size * 2).toBe(asked.length);
});

const [step] = stepsOf(assessment);
if (!step) throw new Error('nothing is asked');
const twelve = taking(12);
const start = newDraft({ id: idOf(50), assessment: twelve.id, partner: idOf(2), way: 'own-device' });
const asked = judgedBy(idOf(2), twelve);
const stranger = twelve.expected
  .map(({ partner }) => partner)
  .find((id) => ![...asked, idOf(2)].includes(id));
if (!stranger) throw new Error('everybody is asked about');
const change = {
  questionnaire: 'small',
  item: step.item.id,
  subject: aboutPartner(stranger),
  value: 4,
} as const;

test('[R4] a sitting asks about those drawn and the own one, and gaps are only among these', () => {
  expect(rowsOf(step, twelve, start)).toEqual([...asked, idOf(2)].map(aboutPartner));
  expect(unanswered(step, twelve, start)).toHaveLength(6);
  expect(tapsOf(twelve, idOf(2))).toBe(5 + 1 + 1 + 1);
  expect(minutesOf(twelve, idOf(2))).toBe(1);
});

test('answers given when all were asked about stay, are on the screen and are submitted', () => {
  const given = applyChange(start, twelve, change);
  if (!given.ok) throw new Error(given.error.kind);
  expect(rowsOf(step, twelve, given.value)).toContain(change.subject);
  expect(unanswered(step, twelve, given.value)).not.toContain(change.subject);
  expect(given.value.answers[answerKey('small', step.item.id, change.subject)]).toBe(4);
  expect(responsesOf(given.value, twelve)[0]?.answers).toEqual([
    { item: step.item.id, subject: change.subject, value: 4 },
  ]);
});
