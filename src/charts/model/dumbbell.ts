import type { Id } from '#domain/ids.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Basis } from './basis.ts';
import { lineGroups, type Line } from './groups.ts';
import { scaleOf, type ChartScale } from './scale.ts';
import { twoViews, viewAt, type TwoViews, type View } from './two-views.ts';

export type DumbbellRow = View & {
  /** self − peers in points of 0..100; null where one of them is not shown. */
  readonly gap: number | null;
  /** 'Seen differently', by R3 alone. */
  readonly marked: boolean;
};

export type DumbbellGroup = {
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly DumbbellRow[];
};

export type Dumbbell = TwoViews & { readonly groups: readonly DumbbellGroup[]; readonly scale: ChartScale };

/** A partner's profile: each facet as the others see it and as it sees itself. Null where the form asks none. */
export function dumbbell(basis: Basis, about: Id): Dumbbell | null {
  const { released, questionnaire } = basis;
  const { form } = released.questionnaire;
  const principles = lineGroups(questionnaire, form, 'partner');
  const scale = scaleOf(
    questionnaire,
    form,
    principles.flatMap(({ lines }) => lines),
  );
  if (!scale) return null;
  const row = (line: Line): DumbbellRow => {
    const view = viewAt(basis, about, scale.m, line);
    const { level, id } = line;
    const key = cellKey({ subject: aboutPartner(about), group: 'peers', level, id });
    return {
      ...view,
      gap: view.peers && view.self && view.self.value - view.peers.value,
      marked: released.gaps[key]?.marked ?? false,
    };
  };
  const groups = principles.map(({ id, title, lines }) => ({ id, title, rows: lines.map(row) }));
  const rows = groups.flatMap((group) => group.rows);
  return { ...twoViews(basis, about, rows), groups, scale };
}
