import { describe, expect, test } from 'vitest';
import { keptOn, type Kept } from './kept.ts';
import { twinsOf, type Twins } from './twins.ts';
import { unpacked, type Unpacked } from './unpacked.ts';
import { dataOf, everyWayOut, type Out } from './ways-out.tsx';
import { exactlyIn, numbersIn, toldIn, unfiltered, withheldBy } from './withheld.ts';
import { withoutBrowser } from './without-browser.ts';
import type { Released } from '#domain/privacy/released.ts';

// Two partnerships each that answered otherwise and of which the same may be told; in the last one nothing may.

withoutBrowser();

type Seen = {
  readonly twins: Twins;
  readonly kept: Kept;
  readonly files: Out;
  readonly all: Unpacked;
  readonly others: Out;
};

const seen = new Map<number, Promise<Seen>>();

const sameDevice = 1;

async function lookAt(seed: number): Promise<Seen> {
  const twins = twinsOf(seed);
  const [kept, other] = [await keptOn(sameDevice, twins.one), await keptOn(sameDevice, twins.other)];
  const [files, others] = [await everyWayOut(kept), await everyWayOut(other)];
  return { twins, kept, files, all: unpackedAll(files), others };
}

function lookedAt(seed: number): Promise<Seen> {
  const found = seen.get(seed) ?? lookAt(seed);
  seen.set(seed, found);
  return found;
}

const unpackedAll = (files: Out): Unpacked =>
  new Map([...files].flatMap(([name, bytes]) => Array.from(unpacked(name, bytes))));

/** Where a name or a text holds one of these words. */
const holding = (all: Unpacked, words: Iterable<string>): string[] => {
  const some = [...words];
  return [...all].flatMap(([name, text]) =>
    some.filter((word) => text.includes(word) || name.includes(word)).map((word) => `${name}: ${word}`),
  );
};

describe.each([5009, 5016, 5020])('partnership %i', { timeout: 600_000 }, (seed) => {
  test('[P3] other answers by others in another order change no byte of any file', async () => {
    const { twins, files, others } = await lookedAt(seed);
    const [one, other] = [twins.one, twins.other].map((twin) => numbersIn(unfiltered(twin)));
    expect(one?.filter((value, place) => value !== other?.[place]).length).toBeGreaterThan(100);
    expect([...others.keys()]).toEqual([...files.keys()]);
    const different = [...files].flatMap(([name, bytes]) =>
      Buffer.compare(bytes, others.get(name) ?? new Uint8Array()) === 0 ? [] : name,
    );
    expect(different).toEqual([]);
  });

  test('[P7] nothing but the results file, which others merge by it, tells on which device it was written', async () => {
    const { twins, all } = await lookedAt(seed);
    const elsewhere = unpackedAll(await dataOf(await keptOn(9, twins.other)));
    // Its checksum is that of the rest
    const stamp = /"device":"0*[19]"|"checksum":"\w+"/g;
    const different = [...elsewhere].filter(([name, text]) => text !== all.get(name));
    expect(different.length).toBeGreaterThan(0);
    for (const [name, text] of different) {
      expect(name).toMatch(/(hasil|results)\.txt$/);
      expect(text.replaceAll(stamp, '') === all.get(name)?.replaceAll(stamp, ''), name).toBe(true);
    }
  });

  test('[P7] no name, id or digest of a response, no code, way, haste or round is in any file', async () => {
    const { twins, all } = await lookedAt(seed);
    expect(twins.one.secrets.size + twins.other.secrets.size).toBeGreaterThan(40);
    expect(holding(all, [...twins.one.secrets, ...twins.other.secrets])).toEqual([]);
  });

  test('[P3] no figure that was withheld is in any file', async () => {
    const { twins, kept, all } = await lookedAt(seed);
    const withheld = withheldBy(twins.one, kept.results);
    expect(withheld.length).toBeGreaterThan(10);
    const found = [...all].flatMap(([name, text]) =>
      exactlyIn(text, withheld).map((one) => `${name}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test('[P3] every figure of the data, in cells and in what charts remember, is one that was let through', async () => {
    const { kept, all } = await lookedAt(seed);
    const told = toldIn(kept.results);
    let count = 0;
    for (const [name, text] of all) {
      if (!name.includes('data.zip › data')) continue;
      for (const value of figuresIn(name, text)) {
        count += 1;
        expect(
          told.some((one) => Math.abs(one - value) < 1e-8),
          `${name}: ${value}`,
        ).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(
      kept.results.assessments.some(({ released }) => hasFigures(released)) ? 50 : -1,
    );
  });
});

const hasFigures = (released: readonly Released[]): boolean =>
  released.some(({ cells }) => Object.values(cells).some(({ mean }) => mean % 1 !== 0));

/** Numbers that are no whole ones: counts, places and codes are whole. CSV is for the Excel of the other language. */
function figuresIn(name: string, text: string): number[] {
  const separator = name.startsWith('id') ? ',' : ';';
  const cells = name.endsWith('.csv')
    ? text.split(/\r\n/).flatMap((line) => line.split(separator))
    : [...text.matchAll(/<(?:c:)?v>(-?[\d.]+)<\/(?:c:)?v>/g)].map(([, cell = '']) => cell);
  return cells
    .filter((cell) => /^-?\d+[.,]\d+$/.test(cell))
    .map((cell) => Number(cell.replace(',', '.')))
    .filter((value) => value % 1 !== 0);
}
