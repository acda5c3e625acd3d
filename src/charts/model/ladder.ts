import { cellKey, type LadderCell } from '#domain/privacy/released.ts';
import type { ItemOf, SubjectKind } from '#domain/questionnaire/item.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Basis } from './basis.ts';
import { together, type Seen } from './seen.ts';

export type Rung = {
  /** From 1, the lowest. */
  readonly level: number;
  readonly name: Text;
  /** How many stand here, and how many wish to; null: may not be told. */
  readonly now: number | null;
  readonly wished: number | null;
};

export type Ladder = {
  readonly seen: Seen;
  readonly item: ItemOf<'ladder'>;
  /** Highest first, as on a ladder. */
  readonly rungs: readonly Rung[];
  /** Null: hidden, empty or too few, which look the same (P4). */
  readonly shown: LadderCell | null;
  /** The level that the middle wish leads to from the middle level, at the ladder's end where it leads beyond; null: none told. */
  readonly towards: number | null;
};

/** The ladders that a form asks about a kind of subject. */
export const laddersAbout = ({ questionnaire, released }: Basis, kind: SubjectKind): ItemOf<'ladder'>[] =>
  itemsOf({ questionnaire, form: released.questionnaire.form })
    .filter((item) => item.kind === 'ladder')
    .filter(({ subject }) => subject === kind);

/** Where people see the subject, and where they wish it to be (S6). */
export function ladder(
  { released }: Basis,
  item: ItemOf<'ladder'>,
  group: Seen['group'] = 'all',
  subject: Subject = together(item.subject),
): Ladder {
  const seen = { subject, group };
  const key = cellKey({ ...seen, level: 'item', id: item.id });
  const shown = released.ladders[key] ?? null;
  const counts = shown?.counts;
  const rungs = item.levels.map((text, place) => ({
    level: place + 1,
    name: levelName(text),
    now: counts?.now[place] ?? null,
    wished: counts?.wished[place] ?? null,
  }));
  return {
    seen,
    item,
    rungs: rungs.toReversed(),
    shown,
    towards: shown && towards(shown, item.levels.length),
  };
}

/** The two middles need not be of the same people: together they may lead below the lowest level. */
const towards = ({ median, step }: LadderCell, levels: number): number | null =>
  step === null ? null : Math.min(levels, Math.max(1, median + step));
