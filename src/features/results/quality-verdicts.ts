import type { Reliability } from '#domain/scoring/reliability.ts';

/** unsure: the interval holds the limit, or there is none to tell by. */
export type Verdict = 'yes' | 'unsure' | 'no' | 'too-few';

export const verdicts: readonly Verdict[] = ['yes', 'unsure', 'no', 'too-few'];

/** From here on a scale is usually called reliable (Nunnally, 1978). */
export const reliableFrom = 0.7;

type Told = { readonly verdict: Verdict; readonly value: number | null };

/** A5: whether the items of the dimension go together. */
export const together = ({ alpha }: Pick<Reliability, 'alpha'>): Told =>
  told(alpha?.alpha ?? null, alpha?.interval ?? null);

/** A4: whether those who judge tell the partners apart alike; null where it is not about partners. */
export function apart({ about, oneWay, six }: Pick<Reliability, 'about' | 'oneWay' | 'six'>): Told | null {
  if (about !== 'partner') return null;
  const complete = six?.['1,k'];
  return complete?.value === null || complete === undefined
    ? told(oneWay?.icc2 ?? null, null)
    : told(complete.value, complete.interval);
}

function told(value: number | null, interval: readonly [number, number] | null): Told {
  if (value === null) return { verdict: 'too-few', value };
  if (interval === null) return { verdict: 'unsure', value };
  const [low, high] = interval;
  return { verdict: low >= reliableFrom ? 'yes' : high < reliableFrom ? 'no' : 'unsure', value };
}
