import { answersAbout, type Meeting } from './answers.ts';
import { chanceOf, estimate, holm, leavesOutNought, type Estimate } from './estimates.ts';
import { atLevel, within, type Figure } from './figures.ts';
import { differences, speakers } from './scores.ts';
import { outside, partnerIn, rated, type About } from './seen.ts';

export type Change = {
  readonly about: About;
  readonly figure: Figure;
  readonly estimate: Estimate;
  /** Null without interval. */
  readonly chance: number | null;
};

/** C3: November less October, the same people, nine or twelve of them. */
export function changeOf(
  about: About,
  figure: Figure,
  [now, before]: readonly [Meeting, Meeting] = ['November', 'October'],
): Change {
  const some = speakers(outside(about), partnerIn(about));
  const [later, earlier] = [answersAbout(now, about), answersAbout(before, about)];
  const found = estimate(differences(later, earlier, figure, some), false);
  if (!found) throw new Error(`nobody answered about ${about} twice`);
  return { about, figure, estimate: found, chance: chanceOf(found.mean, found) };
}

export type Verdict = 'up' | 'down' | 'not shown' | 'among many' | 'all the same' | 'too few';

/** C3, C4: each change of a family that is looked at together. */
export function verdicts(family: readonly Change[]): Verdict[] {
  const adjusted = holm(family.flatMap(({ chance }) => chance ?? []));
  let tested = 0;
  return family.map(({ estimate: { mean, range, sd }, chance }) => {
    if (range === null || chance === null) return sd !== null && sd < 1e-9 ? 'all the same' : 'too few';
    const adjustedChance = adjusted[tested] ?? 1;
    tested += 1;
    if (!leavesOutNought(range)) return 'not shown';
    if (adjustedChance > 0.05) return 'among many';
    return mean > 0 ? 'up' : 'down';
  });
}

/** Item and facet are one in the short form, and both stand in the family. */
const levelsIn = (about: About, levels: readonly Figure['level'][]): Figure[] =>
  levels.flatMap((level) => atLevel(rated(about), level === 'item' && partnerIn(about) ? 'facet' : level));

/** What the page of changes looks at together when this figure is chosen: its own level and that of its parts. */
export function familyOf(about: About, { level }: Figure): Figure[] {
  if (level === 'overall') return levelsIn(about, ['dimension']);
  if (level === 'dimension') return levelsIn(about, ['dimension', partnerIn(about) ? 'facet' : 'item']);
  return levelsIn(about, level === 'facet' ? ['facet', 'item'] : ['item']);
}

/** The verdict when the figure is chosen on the page of changes. */
export function verdictOf(about: About, figure: Figure): Verdict {
  if (figure.level === 'overall') return verdicts([changeOf(about, figure)])[0] ?? 'too few';
  const family = familyOf(about, figure);
  const place = family.findIndex(({ name, level }) => name === figure.name && level === figure.level);
  return verdicts(family.map((one) => changeOf(about, one)))[place] ?? 'too few';
}

export const everyFigure = (about: About): Figure[] => within(rated(about));
