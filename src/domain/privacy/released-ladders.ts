import type * as z from 'zod/mini';
import { cannotJudge as pass } from '#domain/responses/answer.ts';
import { groupsAbout, inGroup, kindOf } from '#domain/scoring/group.ts';
import { ladderSummary } from '#domain/scoring/ladder.ts';
import { valuesOf } from '#domain/scoring/sheet.ts';
import { laddersOf } from './ladders.ts';
import type { Filled } from './occasion.ts';
import type { Shown } from './plan-input.ts';
import { cellKey, type ReleasedShape } from './released.ts';
import { sheetsOf } from './scored.ts';

/** S6: the ladders and stages whose middle level may be told, by key; how many stand where, if that may be told too. */
export function releasedLadders(filled: Filled, shown: Shown): z.input<typeof ReleasedShape>['ladders'] {
  const { assessment, part } = filled;
  const sheets = sheetsOf(filled);
  const subjects = new Set(sheets.flatMap(({ answers }) => [...answers.keys()]));
  return Object.fromEntries(
    [...subjects].toSorted().flatMap((subject) =>
      laddersOf(part, kindOf(subject)).flatMap(({ id, item, levels, levelIn }) =>
        groupsAbout(subject, sheets, assessment.cut).flatMap((group) => {
          const key = cellKey({ subject, group, level: 'item', id });
          if (!shown.mean.has(key)) return [];
          const values = valuesOf(inGroup(sheets, subject, group), subject, item);
          const given = values.flatMap((value) => levelIn(value) ?? []);
          const summary = ladderSummary(given, levels);
          if (summary === null) return [];
          const { median, step, now, wished } = summary;
          const cannotJudge = values.filter((value) => value === pass).length;
          const counts = { now: [...now], wished: [...wished], cannotJudge };
          return [[key, { median, step, n: given.length, counts: shown.spread.has(key) ? counts : null }]];
        }),
      ),
    ),
  );
}
