import { isComparable } from '#domain/privacy/pairs.ts';
import { targetsOf, type Figured } from '#domain/privacy/targets.ts';
import { kindOf } from '#domain/scoring/group.ts';
import type { Basis } from './basis.ts';
import type { Series } from './change.ts';

/**
 * Whether the figure rests on the same items, word for word, on both occasions, with voices counted the same way (R2);
 * the overall one on the same dimensions too. A figure that one of them does not have is not comparable.
 */
export function isSameFigure(now: Basis, before: Basis, series: Series): boolean {
  const [mine, theirs] = [figuredIn(now, series), figuredIn(before, series)];
  return (
    now.released.weighting === before.released.weighting &&
    mine.length > 0 &&
    mine.length === theirs.length &&
    mine.every((target) => {
      const other = theirs.find(({ id }) => id === target.id);
      return other !== undefined && isComparable(target, other, now, before);
    })
  );
}

/** Whether the questionnaire asked for the figure on that occasion at all. */
export const isAsked = (basis: Basis, series: Series): boolean => figuredIn(basis, series).length > 0;

/** The figure itself; of the overall one all dimensions behind it. */
function figuredIn({ questionnaire, released }: Basis, { subject, level, id }: Series): Figured[] {
  const { form } = released.questionnaire;
  const targets = targetsOf({ questionnaire, form }, kindOf(subject)).filter(({ kind }) => kind === 'rating');
  return level === 'overall'
    ? targets.filter((target) => target.level === 'dimension')
    : targets.filter((target) => target.level === level && target.id === id && hasItems(target));
}

/** A facet that the form leaves out has none. */
const hasItems = ({ parts }: Figured): boolean => parts.every((part) => part.length > 0);
