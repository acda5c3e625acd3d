import { agreedIn, isEnded } from '#domain/actions/action.ts';
import type { PlannedBlock } from './plan.ts';
import { list, under } from './text.ts';
import { upTo, type Meeting, type Told } from './told.ts';

/**
 * What is to be done, at the newest assessment: the first of what was agreed, at it or before, and is not done; where
 * nothing was agreed, how to begin.
 */
export function nextSteps(
  { words, all, meetings }: Told,
  { own }: Meeting,
  isAnythingShown: boolean,
): PlannedBlock[] {
  const { t, date } = words;
  if (own !== meetings[0].own) return [];
  const agreed = agreedIn(all.actions, new Set(upTo(all, own).map(({ assessment }) => assessment.id)));
  const ahead = agreed.filter((one) => !isEnded(one));
  const [first] = ahead;
  const said = first
    ? [
        t('report.next.first', { what: first.what, who: first.who }),
        ...(first.until ? [t('report.next.until', { date: date(first.until) })] : []),
        ...(ahead.length > 1 ? [t('report.next.more', { count: ahead.length - 1 })] : []),
      ]
    : agreed.length > 0
      ? [t('report.next.ended')]
      : isAnythingShown
        ? [t('report.next.none')]
        : [];
  return under(2, t('report.next.title'), said.length === 0 ? [] : list([said.join(' ')]));
}
