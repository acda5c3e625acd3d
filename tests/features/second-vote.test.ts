import { expect, test } from 'vitest';
import { assessment } from '../domain/responses/made.ts';
import { candidatesIn } from '#features/second-vote/candidates.ts';
import { chose, vote } from '#features/gallery/shift-samples.tsx';
import { synergy, withGates } from '#features/gallery/made-up-basis.ts';

const asking = { ...assessment, parts: [{ questionnaire: synergy, form: 'full' }] };
const idsOf = (some: readonly { readonly item: { readonly id: string } }[]) =>
  some.map(({ item }) => item.id);

test('[V1] [A1] what people differ on comes first, then contested gates; each item stands once', () => {
  const contested = { verdict: 'contested' as const, n: 9, counts: null };
  const alike = vote(1, synergy, chose([3, 2, 0, 1, 3]), withGates({ 'prerequisites.2': contested }));
  const { disputed, others } = candidatesIn(asking, [alike]);
  expect(idsOf(disputed)).toEqual(['signs.1', 'prerequisites.2']);
  expect(idsOf(others)).toHaveLength(12);
  expect(new Set(idsOf([...disputed, ...others])).size).toBe(14);
});

test('[V1] without results to go by all items stand in the order of the form', () => {
  const { disputed, others } = candidatesIn(asking, []);
  expect(disputed).toEqual([]);
  expect(idsOf(others)).toHaveLength(14);
});
