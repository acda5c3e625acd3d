import { describe, expect, test } from 'vitest';
import { hostileFiles, oddFiles } from './hostile-files.ts';
import { imported, refused, said } from './made-form.ts';

describe('[F22] [F31] a hostile file is refused with all that is wrong and its places', () => {
  test.each(hostileFiles)('$name', async ({ bytes, wrong }) => {
    expect(said((await refused(bytes())).wrong)).toEqual(wrong);
  });
});

test.each(oddFiles)('$name is odd, and does no harm', async ({ bytes, items }) => {
  const { questionnaire } = await imported(bytes());
  expect(questionnaire.items.map(({ id }) => id)).toEqual(items);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
