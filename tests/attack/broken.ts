import { afterEach, vi } from 'vitest';
import type { Story } from './stories.ts';
import { found } from './told.ts';
import type * as Releases from '#domain/privacy/releases.ts';

// The filter, broken in one place.

export type Next = typeof Releases.nextRelease;

const mocked: string[] = [];

afterEach(() => {
  for (const path of mocked.splice(0)) vi.doUnmock(path);
  vi.resetModules();
});

/** The filter with some functions of a module changed; `whole` is the module as it is. */
export async function broken<Module extends object>(
  path: string,
  change: (whole: Module) => Partial<Module>,
): Promise<Next> {
  vi.resetModules();
  vi.doMock(path, async (original) => {
    const whole = await original<Module>();
    return { ...whole, ...change(whole) };
  });
  mocked.push(path);
  const { nextRelease } = await import('#domain/privacy/releases.ts');
  return nextRelease;
}

/** What the attacker finds first in so many partnerships. */
export function firstFound(make: (seed: number, next: Next) => Story, next: Next): string {
  for (let seed = 0; seed < 200; seed += 1) {
    const one = found(make(seed, next).told);
    if (one !== null) return one;
  }
  return 'nothing';
}
