import { describe, expect, test } from 'vitest';
import { readDraft, saveDraft } from '#storage/drafts.ts';
import { startOpening, type Opening } from '#storage/open.ts';
import { emptyDraft, id, memory } from './fixtures.ts';
import { impatient, opensBy, options, reaching } from './opening.ts';

const works = async (opening: Opening) => {
  const { db, memory: inMemory } = await reaching(opening, 'open');
  expect(inMemory).toBe(true);
  expect(await saveDraft(db, emptyDraft(30))).toEqual({ ok: true, value: null });
  expect((await readDraft(db, id(30))).value).toEqual(emptyDraft(30));
};

describe('[F26] without a database of the browser', () => {
  test('all works in memory', () => works(startOpening(options({ factory: null }))));

  test('it does so too where the browser forbids opening one', () => {
    const forbidden = opensBy(memory(), () => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    });
    return works(startOpening(options({ factory: forbidden })));
  });

  test('where there may be data it does so only when the person wants it', async () => {
    const failing = opensBy(memory(), () => {
      throw new DOMException('mutations are not allowed', 'InvalidStateError');
    });
    const opening = startOpening(options({ factory: failing, after: impatient }));
    await reaching(opening, 'failed');
    opening.goOnInMemory();
    await works(opening);
  });
});
