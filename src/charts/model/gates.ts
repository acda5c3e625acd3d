import { cellKey, type GateCell } from '#domain/privacy/released.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { GateValue } from '#domain/responses/answer.ts';
import { weakestFirst, type Verdict } from '#domain/scoring/gates.ts';
import { partnership, type Subject } from '#domain/responses/subject.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { gateSetsOf } from '#domain/scoring/plan.ts';
import type { Basis } from './basis.ts';
import type { Seen } from './seen.ts';

export type GateRow = {
  readonly id: string;
  readonly text: Text;
  /** What may be shown of it; null: nothing. */
  readonly shown: GateCell | null;
  /** One's own answer, where the gates are one's own. */
  readonly answer: GateValue | null;
  /** Of a joint one: what shows it, or why it is not so; '' while nobody said. */
  readonly proof?: string;
};

export type Gates = {
  readonly title: Text;
  readonly subject: Subject;
  /** joint: what all agreed on, where nobody is counted. */
  readonly group: Seen['group'] | 'joint';
  /** Weakest first; one's own in the order they were asked. */
  readonly rows: readonly GateRow[];
  /** A set is met only when every gate is (S5). */
  readonly met: number;
};

/** The gates of a dimension, about one subject, with how they stand; null where the form asks none. */
export function gates(
  basis: Basis,
  dimension: string,
  group: Seen['group'] = 'all',
  subject: Subject = partnership,
): Gates | null {
  const { released, questionnaire } = basis;
  const title = questionnaire.dimensions.find(({ id }) => id === dimension)?.title;
  const sets = gateSetsOf(questionnaire, released.questionnaire.form, kindOf(subject));
  const asked = sets.find((set) => set.dimension === dimension)?.items;
  if (!title || !asked) return null;
  const rows = questionnaire.items
    .filter(({ id }) => asked.includes(id))
    .map(({ id, text }) => {
      const shown = released.gates[cellKey({ subject, group, level: 'item', id })] ?? null;
      return { id, text, shown, answer: group === 'own' ? answerOf(shown) : null };
    });
  const met = rows.filter(({ shown }) => shown?.verdict === 'met').length;
  return { title, subject, group, rows: group === 'own' ? rows : inOrder(rows), met };
}

/** The dimensions in which a form asks gates about a kind of subject, in the order of the questionnaire. */
export const gateDimensions = ({ questionnaire, released }: Basis, kind: SubjectKind): readonly string[] =>
  gateSetsOf(questionnaire, released.questionnaire.form, kind).map(({ dimension }) => dimension);

/** The counts of one's own answers hold a single one. */
function answerOf(shown: GateCell | null): GateValue | null {
  const counts = shown?.counts;
  if (!counts) return null;
  const { yes, partly, notYet } = counts;
  return yes > 0 ? 'yes' : partly > 0 ? 'partly' : notYet > 0 ? 'not-yet' : null;
}

const rank: Record<Verdict, number> = { 'not-met': 0, contested: 1, partly: 2, met: 3 };
const withoutVerdict = 4;
const unranked = 5;

/** By verdict, ties in the order of the items; what has none comes last. */
export const weakestVerdictFirst = <R extends Pick<GateRow, 'shown'>>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((a, b) => (a.shown ? rankOf(a.shown) : unranked) - (b.shown ? rankOf(b.shown) : unranked));

const rankOf = ({ verdict }: GateCell): number => (verdict === null ? withoutVerdict : rank[verdict]);

/**
 * By the counts (S5); where the counts of one may not be shown, by verdict alone, ties in the order of the items.
 * Those of which nothing is shown come last, in the order of the items: a hidden gate has no rank (P4).
 */
function inOrder(rows: readonly GateRow[]): readonly GateRow[] {
  const known = rows.flatMap((row) => (row.shown ? { row, shown: row.shown } : []));
  const unknown = rows.filter(({ shown }) => !shown);
  const counted = known.flatMap(({ row, shown }) => (shown.counts ? { row, ...shown.counts } : []));
  const sorted =
    counted.length === known.length
      ? weakestFirst(counted)
      : known.toSorted((a, b) => rankOf(a.shown) - rankOf(b.shown));
  return [...sorted.map(({ row }) => row), ...unknown];
}
