import type { Basis } from '#charts/model/basis.ts';
import { countsOf, type Point } from '#charts/model/point.ts';
import type { Words } from '#i18n/words.ts';
import type { Frame } from './frame.ts';
import { day, facts, people, source } from './phrases.ts';

/**
 * How many answered on each date, and what was asked how: `Tiap kali 9 pengisi dari 3 mitra: 3 September 2026 dan
 * 12 November 2026`; of each date its own where they differ. Of no figures the last date alone. `pointsAt` gives all that is
 * shown of an assessment, by its place among `bases` (oldest first; at least one).
 */
export function overTime(
  words: Words,
  bases: readonly Basis[],
  pointsAt: (place: number) => readonly (Point | null)[],
): Pick<Frame, 'facts' | 'source'> {
  const told = bases.flatMap((basis, place) => {
    const counts = countsOf(pointsAt(place));
    return counts ? [{ basis, counts, who: people(words, counts) }] : [];
  });
  const latest = told.at(-1)?.basis ?? bases.at(-1);
  if (!latest) throw new Error('figures over no assessment');
  const asked = told.length > 0 ? told.map(({ basis }) => basis) : [latest];
  return { facts: factsOf(words, latest, told), source: sourceOf(words, asked) };
}

type Told = { readonly basis: Basis; readonly counts: ReturnType<typeof countsOf>; readonly who: string };

function factsOf(words: Words, latest: Basis, told: readonly Told[]): string {
  const { t, list } = words;
  const [first, ...others] = told;
  if (!first || others.length === 0) return facts(words, latest, first?.counts ?? null);
  const dateOf = ({ basis }: Told) => day(words, basis.date);
  return others.every(({ who }) => who === first.who)
    ? t('charts.facts.each-time', { people: first.who, dates: list(told.map(dateOf)) })
    : told.map((one) => t('charts.facts.at', { date: dateOf(one), people: one.who })).join(' · ');
}

/** With its dates where it was not always the same. */
function sourceOf(words: Words, asked: readonly Basis[]): string {
  const dates = new Map<string, string[]>();
  for (const basis of asked) {
    const text = source(words, basis);
    dates.set(text, [...(dates.get(text) ?? []), day(words, basis.date)]);
  }
  if (dates.size === 1) return [...dates.keys()].join('');
  return [...dates].map(([text, days]) => `${text} (${words.list(days)})`).join(' · ');
}
