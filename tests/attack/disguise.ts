import { createHash } from 'node:crypto';
import { seeded } from '../domain/privacy/made.ts';
import type { Random } from './worlds.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { nextRelease } from '#domain/privacy/releases.ts';
import type { Response } from '#domain/responses/response.ts';

// The same answers by the same people, under other names and ids, filled in and sent in another order.

type Disguise = {
  readonly next: typeof nextRelease;
  /** Every name, id and number of theirs that nobody may see. */
  readonly secrets: ReadonlySet<string>;
};

export function disguised(seed: number, next: typeof nextRelease): Disguise {
  const random = seeded(seed);
  const secrets = new Set<string>();
  const hidden = (name: string): string => {
    secrets.add(name);
    return name;
  };
  const digest = (name: string) => hidden(createHash('sha256').update(`${seed} ${name}`).digest('hex'));
  const id = (name: string) => hidden(digest(name).slice(0, 32));
  const disguise = (response: Response): Response => ({
    ...response,
    id: digest(response.id),
    respondent: id(response.respondent),
    round: 4_074_719_213,
    way: 'consensus',
    answers: shuffled(response.answers, random),
    comments: shuffled(response.comments, random),
    haste: { quick: 3_058_613_447, taps: 4_196_871_359 },
    ...(response.pairing === undefined ? {} : { pairing: id(response.pairing) }),
    ...(response.replaces === undefined ? {} : { replaces: digest(response.replaces) }),
  });
  // Long enough to stand nowhere by chance.
  for (const word of ['4074719213', '3058613447', '4196871359', 'consensus']) hidden(word);
  const all = (occasion: Occasion): Occasion => ({
    ...occasion,
    responses: shuffled(occasion.responses, random).map(disguise),
  });
  return { next: (occasion, others, release) => next(all(occasion), others.map(all), release), secrets };
}

export const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list
    .map((one) => ({ one, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
