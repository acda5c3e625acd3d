import { expect, test } from 'vitest';
import { broken, errorsOf, sample } from './sample.ts';
import { Item, SubjectKind, type Kind } from '#domain/questionnaire/item.ts';

/** An item of each kind out of the sample, in place of its last one. */
const asked = (kind: Kind, subject: SubjectKind) => {
  const like = sample().items.find((item) => item.kind === kind) ?? { ...sample().items[2], kind };
  const { dimension } = sample().items[6] ?? {};
  const item = { ...like, id: 'g', subject, ...(kind === 'rating' ? { dimension, facet: undefined } : {}) };
  return broken([['items', 6], JSON.parse(JSON.stringify(item))]);
};

test('[F31] of the 24 ways to ask a kind about a subject those with a figure hold, the others say why not', () => {
  const kinds = Item.def.options.map(
    (option) => option.def.shape.kind.def.values[0] ?? expect.fail('a kind'),
  );
  const table = kinds.map((kind) => ({
    kind,
    refusals: SubjectKind.options.map((subject) => {
      const errors = errorsOf(asked(kind, subject));
      expect(errors.length).toBeLessThan(2);
      return errors.map((one) => (one.kind === 'not-about' ? one.why : one.kind)).join(' ');
    }),
  }));
  expect(table).toEqual([
    // partner, pair, partnership, self
    { kind: 'rating', refusals: ['', 'pair', '', ''] },
    { kind: 'gate', refusals: ['', 'pair', '', ''] },
    { kind: 'ladder', refusals: ['', '', '', ''] },
    { kind: 'matrix', refusals: ['whole', 'whole', '', 'whole'] },
    { kind: 'step', refusals: ['step-alone', 'step-alone', 'step-alone', 'step-alone'] },
    { kind: 'open', refusals: ['nameless', 'nameless', '', ''] },
  ]);
});

test('[F31] the place of the error is where it is mended', () => {
  expect(errorsOf(asked('matrix', 'self'))).toEqual([
    { kind: 'not-about', why: 'whole', id: 'g', path: ['items', 6, 'subject'] },
  ]);
  expect(errorsOf(asked('step', 'partnership'))).toEqual([
    { kind: 'step-alone', id: 'g', path: ['items', 6, 'kind'] },
  ]);
});
