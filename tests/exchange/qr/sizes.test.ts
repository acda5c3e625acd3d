import { expect, test } from 'vitest';
import { publish } from '#domain/questionnaire/publish.ts';
import { handedIn, invited, pacts, versionsOf } from './workshop.ts';

test.each([
  ['40 answers', 'short', [], [8]],
  ['120 answers', 'full', [], [9]],
  ['40 answers and a comment of 300 letters', 'short', [300], [14]],
  ['120 answers and five comments of 200 letters', 'full', [200, 200, 200, 200, 200], [14, 14]],
] as const)('%s with their ids fit codes that a cheap camera reads', async (_name, form, comments, most) => {
  const { bytes } = await handedIn(form, comments);
  const versions = versionsOf('answers', bytes);
  expect(versions.length).toBeLessThanOrEqual(most.length);
  expect(Math.max(...versions)).toBeLessThanOrEqual(Math.max(...most));
});

test('an invitation of four partners is one code', async () => {
  expect(versionsOf('invitation', await invited([]))).toEqual([13]);
});

test('an invitation with PACTS whole, as if it were people’s own, is a sequence of a few codes', async () => {
  expect(versionsOf('invitation', await invited([publish(pacts)])).length).toBeLessThanOrEqual(16);
});

test('no code is larger than version 14', () => {
  for (const length of [300, 330, 331, 1000, 20_000]) {
    expect(Math.max(...versionsOf('answers', new Uint8Array(length).fill(255)))).toBeLessThanOrEqual(14);
  }
});
