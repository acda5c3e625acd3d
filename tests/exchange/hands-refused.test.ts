import { expect, test } from 'vitest';
import type { Part } from '#domain/responses/assessment.ts';
import { releasedMisfit } from '#exchange/released-misfit.ts';
import { assessmentFault } from '#exchange/row-faults.ts';
import { byPartner, partners, releasedOf } from './made.ts';

const known = new Map(partners.map((partner) => [partner.id, partner] as const));
const faultWith = (place: number, change: Partial<Part>) => {
  const parts = byPartner.parts.map((part, at) => (at === place ? Object.assign({}, part, change) : part));
  return assessmentFault({ ...byPartner, parts }, known);
};

test('[S9] a part is asked by hands only where all it asks is about the partnership, can be counted and is not settled', () => {
  expect(assessmentFault(byPartner, known)).toBeNull();
  expect(faultWith(0, { hands: true })).toBe('parts.0.hands');
  expect(faultWith(1, { hands: true })).toBe('parts.1.hands');
  expect(faultWith(0, { hands: true, items: ['matrix'] })).toBe('parts.0.hands');
  expect(faultWith(0, { hands: true, items: ['gate'] })).toBeNull();
  expect(faultWith(2, { items: ['mood'] })).toBeNull();
});

test('[S9] figures of what was asked by hands can have come through no filter', () => {
  const { form } = byPartner.parts[2] ?? expect.fail();
  const questionnaire = { id: 'raised', version: 1, form };
  const released = { ...releasedOf(byPartner, 0), questionnaire, cells: {}, gaps: {}, changes: {} };
  const bare = { ...released, gates: {}, ladders: {}, comments: [] };
  expect(releasedMisfit(bare, byPartner)).toBe('questionnaire');
});
