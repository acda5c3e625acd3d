import { cellKey, type LadderCell } from '#domain/privacy/released.ts';
import { stageId, type ItemOf } from '#domain/questionnaire/item.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { partnership } from '#domain/responses/subject.ts';
import { againstAim, type AgainstAim } from '#domain/scoring/ladder.ts';
import type { Basis } from './basis.ts';

export type StageRow = {
  readonly id: string;
  readonly title: Text;
  /** Null: hidden, empty or too few, which look the same (P4). */
  readonly shown: LadderCell | null;
  /** Of those who named a level, the share of each, 0..1, lowest first; null: may not be told. */
  readonly shares: readonly number[] | null;
  readonly against: AgainstAim | null;
};

export type Stages = {
  readonly item: ItemOf<'matrix'>;
  /** Names, lowest first. */
  readonly levels: readonly Text[];
  readonly rows: readonly StageRow[];
};

/** The matrices that a form asks about the partnership. */
export const matricesOf = ({ questionnaire, released }: Basis): ItemOf<'matrix'>[] =>
  itemsOf({ questionnaire, form: released.questionnaire.form })
    .filter((item) => item.kind === 'matrix')
    .filter(({ subject }) => subject === 'partnership');

/** Each stage with the level everybody sees it at, against the aim (S6). */
export function stages({ released }: Basis, item: ItemOf<'matrix'>): Stages {
  const rows = item.stages.map(({ id, title }) => {
    const place = { subject: partnership, group: 'all', level: 'item', id: stageId(item.id, id) } as const;
    const shown = released.ladders[cellKey(place)] ?? null;
    const counts = shown?.counts?.now ?? null;
    const n = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
    return {
      id,
      title,
      shown,
      shares: counts && n > 0 ? counts.map((count) => count / n) : null,
      against: shown && againstAim(shown.median, item.aim),
    };
  });
  return { item, levels: item.levels.map(levelName), rows };
}
