import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase45, toBase45 } from '#exchange/qr/base45.ts';
import { addFrame, emptyFrames, toFrames, type Gathering } from '#exchange/qr/frames.ts';

const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 3000 });
const alphanumeric = /^[0-9A-Z $%*+\-./:]+$/;

/** All texts read one after the other; how they ended. */
function readAll(texts: readonly string[], start: Gathering = emptyFrames) {
  let gathering = start;
  const wholes: Uint8Array[] = [];
  const errors: string[] = [];
  for (const text of texts) {
    const added = addFrame(gathering, text);
    if (!added.ok) errors.push(added.error.kind);
    else {
      gathering = added.value.gathering;
      if (added.value.bytes) wholes.push(added.value.bytes);
    }
  }
  return { gathering, wholes, errors };
}

const many = Uint8Array.from({ length: 1500 }, (_, place) => place % 251);

describe('codes', () => {
  test('hold only letters that a QR code packs, and no more bytes than was said', () => {
    fc.assert(
      fc.property(anyBytes, fc.integer({ min: 20, max: 500 }), (bytes, most) => {
        const texts = toFrames('answers', bytes, most);
        for (const text of texts) {
          expect(text).toMatch(alphanumeric);
          expect(text.length).toBeLessThanOrEqual(8 + Math.ceil((most + 6) * 1.5) + 1);
        }
        expect(texts.length).toBe(Math.ceil(bytes.length / most));
      }),
    );
  });

  test('give the whole in any order, however often each is read', () => {
    const anyReading = fc.tuple(anyBytes, fc.integer({ min: 30, max: 400 })).chain(([bytes, most]) => {
      const texts = toFrames('answers', bytes, most);
      const twice = [...texts, ...texts];
      return fc.tuple(
        fc.constant(bytes),
        fc.shuffledSubarray(twice, { minLength: twice.length, maxLength: twice.length }),
      );
    });
    fc.assert(
      fc.property(anyReading, ([bytes, texts]) => {
        const { wholes, errors } = readAll(texts);
        expect(errors).toEqual([]);
        expect(wholes.length).toBeGreaterThan(0);
        for (const whole of wholes) expect(whole).toEqual(bytes);
      }),
    );
  });

  test('of two things never mix, even when they are read in turn', () => {
    const other = many.map((byte) => byte ^ 1);
    const [one, two] = [toFrames('answers', many), toFrames('answers', other)];
    const { wholes } = readAll(one.flatMap((text, place) => [text, two[place] ?? '']));
    expect(wholes).toEqual([many, other]);
  });

  test('are read when a program took spaces for white space around them', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const texts = toFrames('answers', bytes);
        expect(texts.map((text) => text.trim())).toEqual(texts);
      }),
    );
  });

  test('tell which are there and how many there are', () => {
    const texts = toFrames('invitation', many);
    expect(texts.length).toBe(5);
    const first = addFrame(emptyFrames, texts[3] ?? '');
    const second = first.ok ? addFrame(first.value.gathering, texts[0] ?? '') : first;
    expect(second).toMatchObject({ value: { kind: 'invitation', have: [1, 4], of: 5, bytes: null } });
  });

  test('that were all read give the whole again at once', () => {
    const texts = toFrames('answers', many);
    const { gathering } = readAll(texts);
    expect(addFrame(gathering, texts[2] ?? '')).toMatchObject({
      value: { bytes: many, have: [1, 2, 3, 4, 5] },
    });
  });

  test('one of which is false are damaged, until the right one is read', () => {
    const texts = toFrames('answers', many);
    const other = toFrames('answers', many.toReversed());
    const headed = (head: string, body: string) => {
      const [front, back] = [fromBase45(head.slice(7, -1)), fromBase45(body.slice(7, -1))];
      const bytes = Uint8Array.of(...(front ?? []).slice(0, 6), ...(back ?? []).slice(6));
      return `PACTSA1${toBase45(bytes)}.`;
    };
    const [first = '', ...rest] = texts;
    const { wholes, errors, gathering } = readAll([headed(first, other[0] ?? ''), ...rest]);
    expect([wholes, errors]).toEqual([[], ['damaged']]);
    expect(readAll([first, ...rest], gathering).wholes.at(-1)).toEqual(many);
  });

  test('of a great many things keep the memory small: only the latest few are gone on with', () => {
    const texts = Array.from(
      { length: 50 },
      (_, number) =>
        toFrames(
          'answers',
          many.map((byte) => byte ^ number),
        )[0] ?? '',
    );
    expect(readAll(texts).gathering.sets.length).toBe(4);
  });
});

describe('what is no code of ours', () => {
  const [single = ''] = toFrames('answers', Uint8Array.of(1, 2, 3));
  const kindOf = (text: string) => {
    const added = addFrame(emptyFrames, text);
    return added.ok ? 'taken' : added.error.kind;
  };
  test.each([
    ['', 'not-ours'],
    ['https://example.org/', 'not-ours'],
    ['PACTS', 'not-ours'],
    ['PACTS meeting', 'not-ours'],
    [single.replace('PACTSA1', 'PACTSA2'), 'newer-version'],
    [single.replace('PACTSA1', 'PACTSB1'), 'newer-version'],
    [single.slice(0, -1), 'damaged'],
    [`${single.slice(0, -1)}Z`, 'damaged'],
    [single.replace(/.\.$/, '.'), 'damaged'],
    ['PACTSA1', 'damaged'],
    ['PACTSA1.', 'damaged'],
    ['PACTSA1000.', 'damaged'],
    [`PACTSA1${'0'.repeat(5000)}`, 'not-ours'],
  ])('%j is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('[F22] whatever text: a result, never an exception', () => {
    const anyFrame = fc.oneof(
      fc.string(),
      fc.stringMatching(/^PACTS[AI][0-9][0-9A-Z $%*+\-./:]{0,60}$/),
      fc.tuple(fc.nat(400), fc.string({ maxLength: 1 })).map(([at, letter]) => {
        const text = toFrames('answers', many)[1] ?? '';
        return text.slice(0, at) + letter + text.slice(at + 1);
      }),
    );
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 20 }), (texts) => {
        const { wholes } = readAll([...texts, ...toFrames('answers', many)]);
        expect(wholes.at(-1)).toEqual(many);
      }),
      { numRuns: 300 },
    );
  });
});
