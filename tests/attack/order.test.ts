import { expect, test } from 'vitest';
import { about, assessmentOf, peopleOf, seeded, type Given } from '../domain/privacy/made.ts';
import { disguised } from './disguise.ts';
import { reachable } from './reachable.ts';
import { closedOnce, closings, meetings, reopened, type Story } from './stories.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { pacts } from '#features/gallery/made-up-basis.ts';

// Of 33 partnerships everything that can be reached, byte for byte: 10 of each story, and 3 that answer PACTS.

/** Every item of PACTS about every partner, now and then left out. */
function pactsStory(seed: number, next: typeof nextRelease): Story {
  const random = seeded(seed);
  const people = [3, 4, 3];
  const assessment = assessmentOf(people, { parts: [{ questionnaire: pacts, form: 'short' }] });
  const items = pacts.forms.find(({ id }) => id === 'short')?.items ?? [];
  const some = () =>
    Object.fromEntries(
      items.filter(() => random() > 0.05).map((item) => [item, 1 + Math.floor(random() * 5)]),
    );
  const given = peopleOf(people).map((one): Given => {
    const answers = Object.fromEntries(people.map((_, partner) => [about(partner), some()]));
    return Object.assign({ answers }, one);
  });
  return closings(next, { assessment }, [given], []);
}

const stories = [
  ...Array.from({ length: 10 }, (_, place) =>
    [closedOnce, reopened, meetings].map((make) => ({ make, seed: 3000 + place })),
  ),
  ...[0, 1, 2].map((seed) => ({ make: pactsStory, seed })),
].flat();

test(
  '[P3] [P7] who they are and in what order they answered changes no byte that can be reached',
  { timeout: 120_000 },
  () => {
    for (const { make, seed } of stories) {
      const before = reachable(make(seed, nextRelease));
      const after = reachable(make(seed, disguised(seed, nextRelease).next));
      const different = [...before].flatMap(([name, text]) => (after.get(name) === text ? [] : name));
      expect(different, `${make.name} ${seed}`).toEqual([]);
      expect(after.size).toBe(before.size);
    }
  },
);

/** A day's time, or milliseconds since 1970. */
const time = /\dT\d\d:|\b1[6-9]\d{11}\b/;

test(
  '[P7] no id, pairing code, haste, round or time of a response is anywhere in it',
  { timeout: 120_000 },
  () => {
    for (const { make, seed } of stories) {
      const { next, secrets } = disguised(seed, nextRelease);
      const all = [...reachable(make(seed, next)).values()].join('\n');
      expect(secrets.size).toBeGreaterThan(10);
      expect(
        [...secrets].filter((secret) => all.includes(secret)),
        `${make.name} ${seed}`,
      ).toEqual([]);
      expect(time.exec(all)?.[0], `${make.name} ${seed}`).toBeUndefined();
    }
  },
);
