import type { Slug } from '#domain/ids.ts';
import type { Attendance, Attendances } from './attendance.ts';
import type { Filled, Occasion } from './occasion.ts';
import type { Shown } from './plan-input.ts';
import { presenceOf } from './presence.ts';
import type { Presence, Released } from './released.ts';

export const attendanceOf = (
  { assessment, part }: Pick<Filled, 'assessment' | 'part'>,
  presences: readonly Presence[],
): Attendance => ({ ...part, weighting: assessment.weighting, cut: assessment.cut, presences });

export const attendanceIn = (filled: Filled): Attendance =>
  attendanceOf(filled, filled.responses.map(presenceOf));

/** What the releases of anonymous assessments have told of the questionnaire so far, and of whom. */
export function alreadyOut(
  occasions: readonly Occasion[],
  questionnaire: Slug,
): (Attendances & { readonly shown: Shown })[] {
  return occasions.flatMap(({ assessment, releases }) => {
    const part = assessment.parts.find((one) => one.questionnaire.id === questionnaire);
    if (!part) return [];
    return releases.flatMap(({ presences, released }) => {
      const here = presences.find((one) => one.questionnaire === questionnaire);
      const figures = released.find((one) => one.questionnaire.id === questionnaire);
      if (!here || !figures) return [];
      // What was compared rests on the same items, so the later questionnaire says how the earlier was scored.
      return {
        now: attendanceOf({ assessment, part }, here.of),
        before: attendanceOf({ assessment, part }, here.before),
        shown: shownIn(figures),
      };
    });
  });
}

function shownIn({ cells, gates, ladders, changes }: Released): Shown {
  const withSpread = Object.entries(cells).flatMap(([key, { spread }]) => (spread === null ? [] : key));
  const withCounts = [gates, ladders]
    .flatMap((figures) => Object.entries(figures))
    .flatMap(([key, { counts }]) => (counts === null ? [] : key));
  return {
    mean: new Set([cells, gates, ladders].flatMap((figures) => Object.keys(figures))),
    change: new Set(Object.keys(changes)),
    spread: new Set([...withSpread, ...withCounts]),
  };
}
